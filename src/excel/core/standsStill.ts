import type { CellValue } from "../../engine";
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

/** Excel looks for no longer ones. */
const LONGEST_TEXT = 255;

/**
 * The same for a row: its text stands in its cell. Excel looks for it there and stops where it finds another, so that a
 * sort is seen as well, which moves neither names nor tables. Rows that are hidden are not to be asked for: Excel may
 * pass over them, and it sorts none of them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match
 *
 * @param first cell of the column that the texts are of
 * @param at which of them
 * @returns false where Excel cannot be asked, and nothing is queued: for a blank one, one that is too long, or the same
 *   one above and below.
 */
export function onlyWhereText(
  sheet: Excel.Worksheet,
  first: { row: number; column: number },
  texts: readonly CellValue[],
  at: number,
): boolean {
  const text = String(texts[at] ?? "");
  const searched = text.replace(/[~*?]/g, "~$&");
  // Given one cell alone, Excel would look through the whole sheet.
  const beside = [at - 1, at + 1].find((one) => one in texts && String(texts[one]) !== text);
  const isOnly = texts.length === 1 && first.row > 0;
  if (text === "" || searched.length > LONGEST_TEXT || (beside === undefined && !isOnly)) return false;
  const { column } = first;
  const row = first.row + at;
  const upper = Math.min(row, first.row + (beside ?? at - 1));
  const two = sheet.getRangeByIndexes(upper, column, 2, 1);
  const found = two.find(searched, { completeMatch: true, matchCase: true });
  found.getIntersection(sheet.getCell(row, column)).load("rowIndex");
  return true;
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
