import { columnLetters } from "../cellName";
import type { Area } from "../types";

const REFERENCE = /^((?:'((?:[^']|'')+)'|([^'!]+))!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

interface Parsed {
  prefix: string;
  sheet: string;
  area: Area;
  single: boolean;
}

/**
 * A chart's reference after cells of a band came (`sign` 1) or went (−1): it follows when the band holds all its
 * columns (rows, when the cells shift sideways), as Excel's references do.
 *
 * @example shiftedReference("S!$B$2:$B$9", "S", { row: 0, column: 1, rowCount: 2, columnCount: 1 }, true, 1) // => "S!$B$4:$B$11"
 */
export function shiftedReference(
  reference: string,
  sheetName: string,
  band: Area,
  vertical: boolean,
  sign: 1 | -1,
): string {
  const parsed = parse(reference);
  if (!parsed || parsed.sheet.toLowerCase() !== sheetName.toLowerCase()) return reference;
  const { area } = parsed;
  const across = vertical
    ? area.column >= band.column && area.column + area.columnCount <= band.column + band.columnCount
    : area.row >= band.row && area.row + area.rowCount <= band.row + band.rowCount;
  if (!across) return reference;
  const span = vertical ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const gap = vertical ? [band.row, band.rowCount] : [band.column, band.columnCount];
  const [start = 0, count = 0] = span;
  const [at = 0, by = 0] = gap;
  const next = sign > 0 ? grown(start, count, at, by) : shrunk(start, count, at, by);
  if (next.count === 0) return "#REF!";
  return write(
    parsed,
    vertical
      ? { ...area, row: next.start, rowCount: next.count }
      : { ...area, column: next.start, columnCount: next.count },
  );
}

/** A chart's reference after an area was moved: it follows when it lies wholly within. */
export function movedReference(
  reference: string,
  from: { name: string; area: Area },
  to: { name: string; row: number; column: number },
): string {
  const parsed = parse(reference);
  if (!parsed || parsed.sheet.toLowerCase() !== from.name.toLowerCase()) return reference;
  const { area } = parsed;
  const inside =
    area.row >= from.area.row &&
    area.column >= from.area.column &&
    area.row + area.rowCount <= from.area.row + from.area.rowCount &&
    area.column + area.columnCount <= from.area.column + from.area.columnCount;
  if (!inside) return reference;
  const prefix = from.name === to.name ? parsed.prefix : `'${to.name.replaceAll("'", "''")}'!`;
  return write(
    { ...parsed, prefix },
    {
      ...area,
      row: area.row + to.row - from.area.row,
      column: area.column + to.column - from.area.column,
    },
  );
}

function grown(start: number, count: number, at: number, by: number): { start: number; count: number } {
  if (at <= start) return { start: start + by, count };
  return at < start + count ? { start, count: count + by } : { start, count };
}

function shrunk(start: number, count: number, at: number, by: number): { start: number; count: number } {
  const lost = Math.max(0, Math.min(start + count, at + by) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + by) - at);
  return { start: start - before, count: count - lost };
}

function parse(reference: string): Parsed | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const [, prefix = "", quoted, plain, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const [left, right] = [columnIndex(column1), columnIndex(column2)];
  return {
    prefix,
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    single: match[6] === undefined,
    area: {
      row: Number(row1) - 1,
      column: left,
      rowCount: Number(row2) - Number(row1) + 1,
      columnCount: right - left + 1,
    },
  };
}

function write({ prefix, single }: Parsed, area: Area): string {
  const first = `${prefix}$${columnLetters(area.column)}$${area.row + 1}`;
  if (single && area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:$${columnLetters(area.column + area.columnCount - 1)}$${area.row + area.rowCount}`;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
