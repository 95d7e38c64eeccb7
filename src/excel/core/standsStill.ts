import type { Area } from "./area";
import { SheetError } from "./sheetError";

/** A name of ours and the cells that it covered when it was looked at. */
export interface Anchor {
  definedName: string;
  /** The sheet to which the name belongs. */
  scopeId: string;
  area: Area;
}

/**
 * Queues that what follows in the same request is done only while columns of ours stand where they stood: Excel works a
 * request off in order and stops where something is not found, as the common cell of a column and of its old place. Rows
 * and columns that a person inserts between our look and our writing would otherwise make us write into their cells.
 *
 * @param sheet on which the columns stand
 */
export function onlyWhere(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  anchors: readonly Anchor[],
): void {
  for (const { definedName, scopeId, area } of anchors) {
    const { names } = context.workbook.worksheets.getItem(scopeId);
    const cells = names.getItem(definedName).getRange();
    const last = sheet.getCell(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
    cells.getCell(0, 0).getIntersection(sheet.getCell(area.row, area.column)).load("rowIndex");
    cells.getLastCell().getIntersection(last).load("rowIndex");
  }
}

/**
 * The same for a table: it begins and ends where it did.
 *
 * @param area its headings and its rows, without totals
 */
export function onlyWhereTable(sheet: Excel.Worksheet, table: Excel.Table, area: Area): void {
  const headings = table.getHeaderRowRange();
  const last = sheet.getCell(area.row, area.column + area.columnCount - 1);
  headings.getCell(0, 0).getIntersection(sheet.getCell(area.row, area.column)).load("rowIndex");
  headings.getLastCell().getIntersection(last).load("rowIndex");
}

/**
 * Sends a request that begins with `onlyWhere`.
 *
 * @throws SheetError "error.changedMeanwhile" where something moved: nothing of the request was done.
 */
export async function whereItStood<T>(sheetName: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error && NOT_THERE.has(error.code))) throw error;
    throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: sheetName } }, { cause: error });
  }
}

/** What Excel says of cells that have none in common; of a name that is gone, or that covers nothing any more. */
const NOT_THERE: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidReference"]);
