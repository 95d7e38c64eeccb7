import type { Area } from "../../workbook/types";
import { intersection } from "../area";

/**
 * What is left of an area without another: up to four rectangles.
 * @example subtract({ row: 0, column: 0, rowCount: 3, columnCount: 1 }, { row: 1, column: 0, rowCount: 1, columnCount: 1 }).length // => 2
 */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  const pieces: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
