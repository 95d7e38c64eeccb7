import { hasContent } from "./readCell";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

/** Smallest area with every cell that holds a value or, unless `valuesOnly`, a format; null when none does. */
export function usedArea(sheet: SheetContext, valuesOnly: boolean): Area | null {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const take = (row: number, column: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  // By index: the keys of a big sheet would be a million strings.
  const rowCount = sheet.worksheet.getRowCount();
  const columnCount = sheet.worksheet.getColumnCount();
  for (let row = 0; row < rowCount; row += 1) {
    const cells = matrix[row];
    if (!cells) continue;
    for (let column = 0; column < columnCount; column += 1) {
      const cell = cells[column];
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) take(row, column);
    }
  }
  for (const [row, cells] of Object.entries(sheet.calculation.spilled(sheet.sheetId) ?? {})) {
    for (const column of Object.keys(cells ?? {})) take(Number(row), Number(column));
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** How many columns from the left edge of `strip` to the last used cell in its rows; 0 when all is free. */
export function usedWithin(sheet: SheetContext, strip: Area): number {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  let last = -1;
  for (let row = strip.row; row < strip.row + strip.rowCount; row += 1) {
    for (const key in matrix[row]) {
      const column = Number(key);
      if (column > last && column >= strip.column && hasContent(matrix[row]?.[column])) last = column;
    }
  }
  return last < 0 ? 0 : last - strip.column + 1;
}

/** Whether anything stands in the columns of `strip` from its row down. */
export function usedBelow(sheet: SheetContext, strip: Area): boolean {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const rowCount = sheet.worksheet.getRowCount();
  for (let row = strip.row; row < rowCount; row += 1) {
    const cells = matrix[row];
    if (!cells) continue;
    for (let column = strip.column; column < strip.column + strip.columnCount; column += 1)
      if (hasContent(cells[column])) return true;
  }
  return false;
}
