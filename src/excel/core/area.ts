/** A rectangle of cells of one sheet; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** Excel's own bounds. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** What must be loaded of a range for `areaOf`. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** The loaded rectangle of a range. */
export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

/** The range of a rectangle. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** Whether a cell of the sheet lies in an area. */
export function isInside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** Whether all cells of an area are cells of another. */
export function isWithin(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && sameArea(common, inner);
}

/** The cells that both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
