import type { IRange } from "@univerjs/core";
import type { Area } from "./types";

/** An `Area` as Univer's range, which names its last row and column instead of counting. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** Univer's range as an `Area`. */
export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** Whether two areas share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Whether `outer` holds the cell. */
export function holds(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rowCount &&
    column >= outer.column &&
    column < outer.column + outer.columnCount
  );
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
