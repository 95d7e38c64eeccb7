import { SHEET_COLUMNS } from "../core/area";

/** So many columns that were inserted since are looked over. */
const MOVED_BY = 100;

/**
 * Asks for what stands in a heading row, from column A to where the rightmost of some columns may have moved.
 *
 * @returns what to call after the next sync; trimmed texts, by column of the sheet.
 */
export function askHeadings(
  sheet: Excel.Worksheet,
  headerRow: number,
  columns: readonly { column: number }[],
): () => string[] {
  const width = Math.min(SHEET_COLUMNS, Math.max(0, ...columns.map(({ column }) => column)) + MOVED_BY);
  const cells = sheet.getRangeByIndexes(headerRow, 0, 1, width).load("text");
  return () => (cells.text[0] ?? []).map((text) => text.trim());
}

/**
 * Where a column is now by its heading; null where that is gone, or where several carry it by now.
 *
 * @example columnWith(["", "Name", "Need"], 0, "Name") // => 1
 */
export function columnWith(headings: readonly string[], column: number, header: string): number | null {
  if (headings[column] === header) return column;
  const [only, ...more] = headings.flatMap((text, at) => (text === header ? [at] : []));
  return only !== undefined && more.length === 0 ? only : null;
}

/**
 * Where a column that rows are known by is now: by its heading, else where it was.
 *
 * @example columnNow(["", "Name", "Need"], 0, "Name") // => 1
 */
export function columnNow(headings: readonly string[], column: number, header: string): number {
  return columnWith(headings, column, header) ?? column;
}
