import type { Area } from "./area";

/**
 * A column's letters.
 *
 * @example columnLetters(0) // => "A"
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * A rectangle in A1 style, as a person reads it.
 *
 * @example addressOf({ row: 3, column: 0, rowCount: 239, columnCount: 14 }) // => "A4:N242"
 */
export function addressOf(area: Area): string {
  const from = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return from;
  return `${from}:${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
}

/**
 * A rectangle as formulas and defined names refer to it, with its sheet.
 *
 * @example absoluteAddress("Q3 'list'", { row: 3, column: 10, rowCount: 2, columnCount: 1 })
 * // => "'Q3 ''list'''!$K$4:$K$5"
 */
export function absoluteAddress(sheet: string, area: Area): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const from = cell(area.row, area.column);
  const to = cell(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}
