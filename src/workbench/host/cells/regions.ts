/** Regions that depend on which cells are filled. */
import type { Area, Sheet } from "../../workbook/types";
import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from "../area";

/** The smallest rectangle within an area that holds every used cell of it; null when there is none. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const common = used && intersection(used, area);
  if (common === null) return null;
  const filled = sheet.formulas(common);
  const isUsed = (row: number, column: number): boolean =>
    filled[row]?.[column] !== "" ||
    (!valuesOnly && hasStyle(sheet, common.row + row, common.column + column));
  return trim(common, isUsed);
}

function hasStyle(sheet: Sheet, row: number, column: number): boolean {
  return Object.keys(sheet.style(row, column)).length > 0;
}

function trim(area: Area, isUsed: (row: number, column: number) => boolean): Area | null {
  let [top, bottom, left, right] = [area.rowCount, -1, area.columnCount, -1];
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      if (row >= top && row < bottom && column >= left && column <= right) continue;
      if (!isUsed(row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return {
    row: area.row + top,
    column: area.column + left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}

/** The block around an area that blank rows and columns (or the sheet's edge) enclose: Ctrl+Shift+8. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea(true);
  if (used === null) return area;
  const grid = sheet.formulas(used);
  const isFilled = (row: number, column: number): boolean => {
    const cell = grid[row - used.row]?.[column - used.column];
    return cell !== undefined && cell !== "";
  };
  const anyFilled = (probe: Area): boolean => {
    const common = intersection(probe, used);
    if (common === null) return false;
    for (let row = common.row; row < common.row + common.rowCount; row++) {
      for (let column = common.column; column < common.column + common.columnCount; column++)
        if (isFilled(row, column)) return true;
    }
    return false;
  };
  let region = area;
  for (;;) {
    const before = region;
    for (const side of sides(before)) if (anyFilled(side)) region = grow(region, side);
    if (region.rowCount === before.rowCount && region.columnCount === before.columnCount) return region;
  }
}

/** Takes a side's row or column in, without the corners that belong to the neighbouring sides. */
function grow(region: Area, side: Area): Area {
  const strip =
    side.rowCount === 1
      ? { ...side, column: region.column, columnCount: 1 }
      : { ...side, row: region.row, rowCount: 1 };
  return boundingArea(region, strip);
}

/** The rows and columns just outside of an area, corners included. */
function sides(area: Area): Area[] {
  const top = Math.max(0, area.row - 1);
  const left = Math.max(0, area.column - 1);
  const bottom = Math.min(MAX_ROWS - 1, area.row + area.rowCount);
  const right = Math.min(MAX_COLUMNS - 1, area.column + area.columnCount);
  const rowCount = bottom - top + 1;
  const columnCount = right - left + 1;
  return [
    ...(area.row > 0 ? [{ row: top, column: left, rowCount: 1, columnCount }] : []),
    ...(area.row + area.rowCount < MAX_ROWS ? [{ row: bottom, column: left, rowCount: 1, columnCount }] : []),
    ...(area.column > 0 ? [{ row: top, column: left, rowCount, columnCount: 1 }] : []),
    ...(area.column + area.columnCount < MAX_COLUMNS
      ? [{ row: top, column: right, rowCount, columnCount: 1 }]
      : []),
  ];
}
