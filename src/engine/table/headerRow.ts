import { isBlank } from "./isBlank";
import { isLabel, isYear } from "./isLabel";
import { knownHeaders } from "./matchHeader";
import type { SampleRow } from "./sampleRows";

/** A heading is never far below the top; a label row further down is data. */
const LABEL_SHARE = 0.8;
/** A header row names more than this share of the columns that the widest row fills; a line that groups columns does not. */
const WIDTH_SHARE = 0.5;

/**
 * Finds the header row below title lines. A candidate is a row of labels, wider than half of the
 * widest row. Where candidates hold several headers that we know, the one with most of them is it; else it lies
 * right above the first row with figures, answers or dates: of the label rows there, the fullest, and of equals the
 * first (the others are data of texts only, or a line that groups columns).
 *
 * @param rows First rows of the region.
 * @returns Index within `rows`, or null where no row looks like a header.
 * @example headerRow(sampleRows(sampleOf([["Prospects"], [], ["Account", "Revenue"], ["Acme", 1200]]))) // => 2
 */
export function headerRow(rows: readonly SampleRow[]): number | null {
  const width = Math.max(0, ...rows.map(({ filled }) => filled));
  const isWide = (row: SampleRow) => row.filled > width * WIDTH_SHARE || (width === 2 && row.filled === 1);
  const candidates = rows.flatMap((row, index) => (isWide(row) && isLabelRow(row) ? [index] : []));
  const firstData = rows.findIndex((row) => isWide(row) && !isLabelRow(row));

  const known = candidates
    .map((index) => ({ index, count: knownHeaders(textsOf(rows[index])) }))
    .filter(({ index, count }) => count > 0 && (firstData < 0 || index < firstData || count >= 2))
    .sort((a, b) => b.count - a.count || a.index - b.index)[0];
  const byPlace =
    firstData < 0
      ? fullest(firstTable(candidates, rows), rows)
      : fullest(
          lastBlock(
            candidates.filter((index) => index < firstData),
            rows,
          ),
          rows,
        );
  if (!known || byPlace === null) return known?.index ?? byPlace;
  // One known word among others is as likely a title line's.
  const filled = (index: number) => rows[index]?.filled ?? 0;
  const isSure = known.count >= 2 || known.count === filled(known.index);
  return isSure || filled(known.index) >= filled(byPlace) ? known.index : byPlace;
}

function isLabelRow(row: SampleRow): boolean {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  const labels = cells.filter(isLabel).length;
  const years = cells.filter(isYear).length;
  return labels > 0 && (labels + years) / cells.length >= LABEL_SHARE;
}

/** Blank rows part title lines from the table: only the label rows below the last gap compete. */
function lastBlock(candidates: readonly number[], rows: readonly SampleRow[]): number[] {
  let first = candidates.at(-1) ?? 0;
  while (first > 0 && (rows[first - 1]?.filled ?? 0) > 0) first--;
  return candidates.filter((index) => index >= first);
}

/** Where there are texts only: the label rows of the first block that has lines below its first one. */
function firstTable(candidates: readonly number[], rows: readonly SampleRow[]): number[] {
  const first = candidates.find((index) => (rows[index + 1]?.filled ?? 0) > 0);
  if (first === undefined) return lastBlock(candidates, rows);
  const gap = rows.findIndex(({ filled }, index) => index > first && filled === 0);
  return candidates.filter((index) => index >= first && (gap < 0 || index < gap));
}

function fullest(candidates: readonly number[], rows: readonly SampleRow[]): number | null {
  const filled = (index: number) => rows[index]?.filled ?? 0;
  return candidates.reduce<number | null>(
    (best, index) => (best === null || filled(index) > filled(best) ? index : best),
    null,
  );
}

function textsOf(row: SampleRow | undefined): string[] {
  return row?.cells.filter((cell) => typeof cell === "string") ?? [];
}
