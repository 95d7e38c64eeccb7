import { hasContent } from "./readCell";
import { numericKeys } from "./touched";
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
  for (const row of numericKeys(matrix)) {
    const cells = matrix[row];
    for (const key in cells) {
      const cell = cells[Number(key)];
      if (hasContent(cell) || (!valuesOnly && cell?.s)) take(row, Number(key));
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
  return numericKeys(matrix).some((row) => {
    if (row < strip.row) return false;
    return Object.keys(matrix[row] ?? {}).some((key) => {
      const column = Number(key);
      const inside = column >= strip.column && column < strip.column + strip.columnCount;
      return inside && hasContent(matrix[row]?.[column]);
    });
  });
}
