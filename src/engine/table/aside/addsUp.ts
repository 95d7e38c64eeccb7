/** Lines that a totals line adds up: `from` … `to` − 1, without those that add up others themselves. */
export interface AddedLines {
  from: number;
  to: number;
  /** How many of them hold a figure. */
  count: number;
}

/** Sections are nested a few deep: a sum begins near its totals line, or at the table's first line. */
const MOST_TRIED = 100;

/** A column's running sums, so that each section's sum is one subtraction. */
export interface RunningSums {
  figures: Float64Array;
  /** Sum and number of figures before each line, totals left out. */
  sums: Float64Array;
  counts: Uint32Array;
  /** Lines that may add up others, ascending. */
  totals: readonly number[];
}

/**
 * @param figures One column, NaN = no figure.
 * @param totals Lines that may add up others, ascending; they are left out of every sum.
 */
export function runningSums(figures: Float64Array, totals: readonly number[]): RunningSums {
  const left = new Set(totals);
  const sums = new Float64Array(figures.length + 1);
  const counts = new Uint32Array(figures.length + 1);
  figures.forEach((figure, line) => {
    const isAdded = !Number.isNaN(figure) && !left.has(line);
    sums[line + 1] = (sums[line] ?? 0) + (isAdded ? figure : 0);
    counts[line + 1] = (counts[line] ?? 0) + (isAdded ? 1 : 0);
  });
  return { figures, sums, counts, totals };
}

/**
 * Tells which lines a totals line adds up in a column: those above it, from an earlier totals line or from the start
 * on; else, where none stand right above it, those below it, up to a later one or to the end. Null where none add up
 * to its figure.
 *
 * @example addsUp(runningSums(Float64Array.of(12, 9, 21), [2]), 2) // => { from: 0, to: 2, count: 2 }
 */
export function addsUp({ figures, sums, counts, totals }: RunningSums, line: number): AddedLines | null {
  const wanted = figures[line] ?? Number.NaN;
  if (Number.isNaN(wanted)) return null;
  const adds = (from: number, to: number) =>
    isSum((sums[to] ?? 0) - (sums[from] ?? 0), wanted) && counts[to] !== counts[from];
  const added = (from: number, to: number) => ({ from, to, count: (counts[to] ?? 0) - (counts[from] ?? 0) });

  const at = totals.indexOf(line);
  for (let earlier = at - 1; earlier >= Math.max(0, at - MOST_TRIED); earlier--) {
    const from = (totals[earlier] ?? -1) + 1;
    if (adds(from, line)) return added(from, line);
  }
  if (adds(0, line)) return added(0, line);
  const isFirst = line === 0 || totals[at - 1] === line - 1 || Number.isNaN(figures[line - 1]);
  for (let later = at + 1; isFirst && later < Math.min(totals.length, at + MOST_TRIED); later++) {
    const to = totals[later] ?? figures.length;
    if (adds(line + 1, to)) return added(line + 1, to);
  }
  if (isFirst && adds(line + 1, figures.length)) return added(line + 1, figures.length);
  return null;
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
