import type { Area } from "../workbook/types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

/**
 * The cells that both have, or null.
 * @example intersection({ row: 0, column: 0, rowCount: 2, columnCount: 2 }, { row: 1, column: 1, rowCount: 5, columnCount: 5 })
 * // => { row: 1, column: 1, rowCount: 1, columnCount: 1 }
 */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** Whether it is made of whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rowCount === MAX_ROWS;
}

/** Whether it is made of whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columnCount === MAX_COLUMNS;
}

/** Whether a rectangle lies on the grid. */
export function isOnGrid(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS
  );
}

/** Calls back for every cell, row by row; `false` from the callback ends it. */
export function everyCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (!test(row, column)) return false;
    }
  }
  return true;
}
