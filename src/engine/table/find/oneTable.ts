import { displayText } from "../displayText";
import { headerRow } from "../headerRow";
import { isBlank } from "../isBlank";
import type { SampleRow } from "../sampleRows";
import { isHeadingLine } from "./headingCells";
import { headingLines } from "./headingLines";
import { upToLastFilled, withinBand, type ColumnBand } from "./rowBlocks";
import { sameText } from "./sameText";

/** Bands of columns further apart than this are different tables. */
const WIDEST_GAP = 2;
/** A list of fewer lines than this share of its neighbour's is another table; one with holes belongs to it. */
const LIST_SHARE = 0.8;

/**
 * Whether two bands of columns, parted by blank columns, are one table: their headings stand in the same row and
 * none repeats, and they hold the same lines. A short list without holes beside a long table is a list of its own;
 * notes without a heading are no part of any table.
 */
export function oneTable(rows: readonly SampleRow[], left: ColumnBand, right: ColumnBand): boolean {
  if (right.start - left.end > WIDEST_GAP) return false;
  const beside = withinBand(rows, left);
  const header = headerRow(beside);
  if (header === null) return false;
  const { last, texts } = headingLines(beside, header);
  const others = withinBand(rows, right);
  const goesOn = others[last];
  const ownHeader = headerRow(others);
  if (!goesOn || !isHeadingLine(goesOn) || (ownHeader !== null && ownHeader < header)) return false;
  if (others.slice(0, header).some(({ filled }) => filled > 1)) return false;
  if (goesOn.cells.some((cell) => !isBlank(cell) && repeatsIn(texts, displayText(cell)))) return false;

  const [a, b] = [linesOf(beside.slice(last + 1)), linesOf(others.slice(last + 1))];
  const [short, long] = a.count < b.count ? [a, b] : [b, a];
  if (short.count >= long.count * LIST_SHARE) return true;
  return short.hasHoles && !long.hasHoles;
}

function repeatsIn(texts: readonly string[], heading: string): boolean {
  return texts.some((text) => sameText(text, heading));
}

/** How many lines hold something, and whether blank ones lie between them. */
function linesOf(rows: readonly SampleRow[]): { count: number; hasHoles: boolean } {
  const count = rows.filter(({ filled }) => filled > 0).length;
  return { count, hasHoles: count < upToLastFilled(rows).length };
}
