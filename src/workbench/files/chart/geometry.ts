import { LAST_COLUMN, LAST_ROW } from "../cells/address";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, EMU_PER_PIXEL } from "../cells/units";

/** Sizes in pixels of a sheet's columns and rows; hidden ones have none. */
export interface SheetGeometry {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** A corner as a drawing anchors it: a cell, and how far into it, in EMU. */
export interface Corner {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

/** Pixels from the sheet's edge to the start of a column or row. */
function startOf(index: number, size: (index: number) => number): number {
  let start = 0;
  for (let at = 0; at < index; at += 1) start += size(at);
  return start;
}

/** Column or row that a pixel falls into, and how many pixels remain. */
function findCell(
  pixels: number,
  size: (index: number) => number,
  last: number,
): { index: number; rest: number } {
  let rest = pixels;
  let index = 0;
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest: Math.min(rest, size(index)) };
}

/** The corner at a point, both in pixels from the sheet's top left. */
export function cornerAt(left: number, top: number, sheet: SheetGeometry): Corner {
  const column = findCell(Math.max(0, left), (index) => sheet.columnWidth(index), LAST_COLUMN);
  const row = findCell(Math.max(0, top), (index) => sheet.rowHeight(index), LAST_ROW);
  return {
    column: column.index,
    columnOffset: Math.round(column.rest * EMU_PER_PIXEL),
    row: row.index,
    rowOffset: Math.round(row.rest * EMU_PER_PIXEL),
  };
}

/** Pixels from the sheet's top left to a corner. An offset beyond the cell ends at its edge, as in Excel. */
export const pointOf = (corner: Corner, sheet: SheetGeometry): { left: number; top: number } => ({
  left:
    startOf(corner.column, (index) => sheet.columnWidth(index)) +
    Math.min(corner.columnOffset / EMU_PER_PIXEL, sheet.columnWidth(corner.column)),
  top:
    startOf(corner.row, (index) => sheet.rowHeight(index)) +
    Math.min(corner.rowOffset / EMU_PER_PIXEL, sheet.rowHeight(corner.row)),
});

/** Geometry of plain content: what it does not name has Excel's default size. */
export function contentGeometry(content: {
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: readonly number[];
  hiddenRows: readonly number[];
}): SheetGeometry {
  const columns = new Set(content.hiddenColumns);
  const rows = new Set(content.hiddenRows);
  return {
    columnWidth: (column) =>
      columns.has(column) ? 0 : (content.columnWidths[column] ?? DEFAULT_COLUMN_PIXELS),
    rowHeight: (row) => (rows.has(row) ? 0 : (content.rowHeights[row] ?? DEFAULT_ROW_PIXELS)),
  };
}
