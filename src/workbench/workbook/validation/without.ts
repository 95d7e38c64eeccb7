import { intersects } from "../area";
import type { Area } from "../types";

/**
 * What is left of areas when others are cut out of them.
 *
 * @example without([{ row: 0, column: 0, rowCount: 3, columnCount: 1 }], [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }])
 * // => rows 0 and 2
 */
export function without(areas: readonly Area[], cut: readonly Area[]): Area[] {
  return cut.reduce<Area[]>((left, hole) => left.flatMap((area) => around(area, hole)), [...areas]);
}

function around(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rowCount);
  const parts: Area[] = [
    { ...area, rowCount: top - area.row },
    { ...area, row: low, rowCount: bottom - low },
    { row: top, rowCount: low - top, column: area.column, columnCount: hole.column - area.column },
    {
      row: top,
      rowCount: low - top,
      column: hole.column + hole.columnCount,
      columnCount: right - hole.column - hole.columnCount,
    },
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
