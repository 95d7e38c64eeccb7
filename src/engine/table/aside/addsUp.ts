import { CompensatedSum } from "../../stats/compensatedSum";

/** How many earlier totals a sum is tried from: sections are nested two or three deep, not fifty. */
const MOST_STARTS = 50;

/** Lines that a totals line adds up: `from` … `to` − 1, without those that add up others themselves. */
export interface AddedLines {
  from: number;
  to: number;
  /** How many of them hold a figure. */
  count: number;
}

/**
 * Tells which lines a totals line adds up in a column: those above it, from the start or from an earlier totals
 * line on; else, where none stand right above it, those below it, up to a later one or to the end. Null where none
 * add up to its figure.
 *
 * @param figures One column, NaN = no figure.
 * @param totals Lines that may add up others, ascending; they are left out of every sum.
 * @example addsUp([12, 9, 21], [2], 2) // => { from: 0, to: 2, count: 2 }
 */
export function addsUp(figures: Float64Array, totals: readonly number[], line: number): AddedLines | null {
  const wanted = figures[line] ?? Number.NaN;
  if (Number.isNaN(wanted)) return null;
  const left = new Set(totals);
  const up = walk(figures, left, wanted, line - 1, -1);
  if (up) return { from: up.end, to: line, count: up.count };
  const isFirst = line === 0 || left.has(line - 1) || Number.isNaN(figures[line - 1]);
  const down = isFirst ? walk(figures, left, wanted, line + 1, 1) : null;
  return down && { from: line + 1, to: down.end + 1, count: down.count };
}

/** Adds up lines in one direction until, at a totals line or at the end of the table, the sum is the wanted one. */
function walk(
  figures: Float64Array,
  totals: ReadonlySet<number>,
  wanted: number,
  start: number,
  step: 1 | -1,
): { end: number; count: number } | null {
  const sum = new CompensatedSum();
  let count = 0;
  let starts = 0;
  for (let at = start; at >= 0 && at < figures.length; at += step) {
    if (totals.has(at)) {
      if (count > 0 && isSum(sum.value, wanted)) return { end: at - step, count };
      if (++starts > MOST_STARTS) return null;
      continue;
    }
    const figure = figures[at] ?? Number.NaN;
    if (Number.isNaN(figure)) continue;
    sum.add(figure);
    count++;
  }
  return count > 0 && isSum(sum.value, wanted) ? { end: step < 0 ? 0 : figures.length - 1, count } : null;
}

/**
 * Whether a figure is a sum as a sheet shows it: totals are often exported rounded. A zero proves nothing.
 *
 * @example isSum(20.6, 21) // => true
 * @example isSum(0, 0) // => false
 */
export function isSum(sum: number, shown: number): boolean {
  const rounding = Number.isInteger(shown) ? 0.5 : 0.005;
  return Math.abs(sum - shown) <= Math.max(rounding, Math.abs(sum) * 1e-9) && sum !== 0;
}
