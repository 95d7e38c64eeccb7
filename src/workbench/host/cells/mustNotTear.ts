import type { Area, Sheet, Table } from "../../workbook/types";
import { MAX_COLUMNS, MAX_ROWS, intersection } from "../area";
import { fail } from "../errors";

const TEARS = "This won't work because it would move cells in a table on your worksheet.";

/**
 * Refuses to push cells aside, or close up, where that would move a part of a table only.
 * https://github.com/OfficeDev/office-scripts-docs/issues/654
 *
 * @param area The cells that come or go.
 * @param except The table whose own rows or columns they are.
 */
export function mustNotTear(sheet: Sheet, area: Area, along: "rows" | "columns", except?: Table): void {
  const zone =
    along === "rows"
      ? { ...area, rowCount: MAX_ROWS - area.row }
      : { ...area, columnCount: MAX_COLUMNS - area.column };
  const torn = sheet.tables().some((table) => {
    if (table.id === except?.id) return false;
    const whole = table.area();
    const moved = intersection(whole, zone);
    return moved !== null && (moved.rowCount < whole.rowCount || moved.columnCount < whole.columnCount);
  });
  if (torn) fail("InsertDeleteConflict", TEARS);
}
