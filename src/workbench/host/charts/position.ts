/** Where cells lie on a sheet, in points from its top left corner. */
import type { Area, Sheet } from "../../workbook/types";

const POINTS_PER_PIXEL = 0.75;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** An area's place on its sheet, points; hidden rows and columns take none. */
export function boxOf(sheet: Sheet, area: Area): Box {
  const across = (from: number, count: number): number => {
    let pixels = 0;
    for (let column = from; column < from + count; column++)
      if (!sheet.columnHidden(column)) pixels += sheet.columnWidth(column);
    return pixels * POINTS_PER_PIXEL;
  };
  const down = (from: number, count: number): number => {
    let pixels = 0;
    for (let row = from; row < from + count; row++) if (!sheet.rowHidden(row)) pixels += sheet.rowHeight(row);
    return pixels * POINTS_PER_PIXEL;
  };
  return {
    left: across(0, area.column),
    top: down(0, area.row),
    width: across(area.column, area.columnCount),
    height: down(area.row, area.rowCount),
  };
}
