import { AREA, areaOf, SHEET_ROWS, type Area } from "../core/area";

/** Above this many cells a used area is looked at more closely before it is taken for the user's table. */
const SUSPICIOUS_CELLS = 2_000_000;
/** Columns beyond this are not looked at: nobody's prospects have as many. */
const MOST_COLUMNS = 500;
/** A single column that goes this many rows beyond all others is a stray cell, not data. */
const STRAY_ROWS = 1_000;

/**
 * The cells of a sheet that hold something, or null. A stray cell far below or right of everything else would
 * make a million blank rows of it, so a suspiciously large area is cut to where its columns end.
 */
export async function usedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area | null> {
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (used.isNullObject) return null;
  const area = { ...areaOf(used), columnCount: Math.min(used.columnCount, MOST_COLUMNS) };
  if (area.rowCount * area.columnCount <= SUSPICIOUS_CELLS) return area;

  const columns = Array.from({ length: area.columnCount }, (_, at) =>
    sheet
      .getRangeByIndexes(0, area.column + at, SHEET_ROWS, 1)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,rowCount"),
  );
  await context.sync();
  const ends = columns
    .filter((column) => !column.isNullObject)
    .map((column) => column.rowIndex + column.rowCount);
  return { ...area, rowCount: tableEnd(ends) - area.row };
}

/**
 * Asks how far the cells of a sheet reach that hold something: rows that came or went show in it.
 *
 * @returns what to call after the next sync; "" where the sheet is empty.
 */
export function askExtent(sheet: Excel.Worksheet): () => string {
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  return () => (used.isNullObject ? "" : used.address);
}

/**
 * The row after the last one that belongs to the table, from where each column ends: the longest column, unless
 * it alone goes far beyond the next one.
 *
 * @example tableEnd([900, 1000, 980]) // => 1000
 * @example tableEnd([900, 1048576, 980]) // => 980
 */
export function tableEnd(ends: readonly number[]): number {
  const [longest = 0, next = longest] = [...ends].sort((a, b) => b - a);
  return longest - next > STRAY_ROWS ? next : longest;
}
