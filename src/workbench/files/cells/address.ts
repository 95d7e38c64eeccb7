import type { Area } from "../../workbook/types";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** @example columnName(27) // => "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** @example columnIndex("AB") // => 27 */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) index = index * 26 + (name.charCodeAt(at) & 31);
  return index - 1;
}

/** @example cellName(4, 27) // => "AB5" */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** @example areaName({ row: 0, column: 0, rowCount: 2, columnCount: 1 }) // => "A1:A2" */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/**
 * "A1", "$A$1:B2", whole columns "A:C" and whole rows "1:3"; null for anything else.
 *
 * @example parseArea("B2:A1") // => { row: 0, column: 0, rowCount: 2, columnCount: 2 }
 */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  const columns = [
    column1 ? columnIndex(column1.toUpperCase()) : 0,
    column2 ? columnIndex(column2.toUpperCase()) : LAST_COLUMN,
  ];
  const rows = [row1 ? Number(row1) - 1 : 0, row2 ? Number(row2) - 1 : LAST_ROW];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) > LAST_ROW || Math.max(...columns) > LAST_COLUMN) return null;
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** Areas of a blank-separated list (`sqref`); what is no area is left out. */
export const parseAreas = (text: string): Area[] =>
  text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);

/**
 * Areas as an `sqref` lists them.
 *
 * @example areaNames([{ row: 0, column: 0, rowCount: 2, columnCount: 1 }]) // => "A1:A2"
 */
export const areaNames = (areas: readonly Area[]): string => areas.map(areaName).join(" ");

/** Whether two areas are the same cells. */
export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rowCount === other.rowCount &&
  one.columnCount === other.columnCount;
