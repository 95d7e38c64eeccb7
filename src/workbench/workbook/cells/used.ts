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
