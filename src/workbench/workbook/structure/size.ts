import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";

/** Excel's sheet, in rows and columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** How much Univer's grid shows beyond what is used: its memory grows with the sheet's size. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 1_000;
const FEWEST_COLUMNS = 40;

/** Rows of a grid that has to show `used` rows. */
export function rowsFor(used: number): number {
  return Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, used + SPARE_ROWS));
}

/** Columns of a grid that has to show `used` columns. */
export function columnsFor(used: number): number {
  return Math.min(MAX_COLUMNS, Math.max(FEWEST_COLUMNS, used + SPARE_COLUMNS));
}

/** Univer's sheets have the size they were made with; Excel's are always whole: grow when a cell lies outside. */
export function ensureSize(sheet: SheetContext, rows: number, columns: number): void {
  if (rows > sheet.worksheet.getRowCount()) {
    executeOnSheet(sheet, SetWorksheetRowCountMutation.id, { rowCount: rowsFor(rows) });
  }
  if (columns > sheet.worksheet.getColumnCount()) {
    executeOnSheet(sheet, SetWorksheetColumnCountMutation.id, { columnCount: columnsFor(columns) });
  }
}
