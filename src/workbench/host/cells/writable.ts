/** What a protected sheet refuses. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection */
import type { Sheet, SheetPermissions } from "../../workbook/types";
import { everyCell, intersection } from "../area";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";

type Permission = {
  [K in keyof SheetPermissions]: SheetPermissions[K] extends boolean ? K : never;
}[keyof SheetPermissions];

/** Refuses what changes a protected sheet as a whole. */
export function mustBeWritable(sheet: Sheet): void {
  if (sheet.protected) fail("AccessDenied");
}

/** Refuses what the protection does not allow, such as formatting cells. */
export function mustAllow(sheet: Sheet, permission: Permission): void {
  if (sheet.protected && sheet.protection?.allow[permission] !== true) fail("AccessDenied");
}

/** On a protected sheet only cells that are not locked take another content. */
export function mustTakeContent(range: RangeTarget): void {
  const { sheet } = range;
  if (!sheet.protected) return;
  if (!isUnlocked(range)) fail("AccessDenied");
}

/** Cells outside of the used area are alike: the last of the range stands for them. */
function isUnlocked(range: RangeTarget): boolean {
  const { sheet } = range;
  const last = sheet.style(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  if (last.locked !== false) return false;
  const used = sheet.usedArea(false);
  const inside = used && intersection(used, range);
  return inside === null || everyCell(inside, (row, column) => sheet.style(row, column).locked === false);
}
