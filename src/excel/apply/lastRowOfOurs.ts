import { readColumns } from "../source/readColumns";
import type { Area } from "../core/area";
import type { StretchedColumn } from "./undoRecord";

/** A column that the run carried on, and the cells from its header down that its name covers now. */
export interface StretchedPlace {
  column: StretchedColumn;
  area: Area;
}

/** Bytes of a row of the own block, before the first chunk tells. */
const ROW_BYTES = 300;

/**
 * The last row of the sheet in which something of ours stands, of those that the run carried columns on to; −1 where
 * all of them are blank. A row of before may have been sorted to there since: its values are ours there as well.
 *
 * @param places once the old values are back
 * @example await lastRowOfOurs(source.sheetId, []) // => -1
 */
export async function lastRowOfOurs(sheetId: string, places: readonly StretchedPlace[]): Promise<number> {
  const fresh = places.filter(({ column: { rowsBefore, rowsAfter } }) => rowsAfter > rowsBefore);
  if (fresh.length === 0) return -1;
  const firstRow = Math.min(...fresh.map(({ column, area }) => area.row + column.rowsBefore));
  const end = Math.max(...fresh.map(({ area }) => area.row + area.rowCount));
  const { values } = await readColumns(
    { sheetId, firstRow, rowCount: end - firstRow },
    fresh.map(({ area }) => area.column),
    { bytesPerRow: ROW_BYTES },
  );
  const last = Math.max(
    ...[...values.values()].map((cells) => cells.map((cell) => cell !== "").lastIndexOf(true)),
  );
  return last < 0 ? -1 : firstRow + last;
}
