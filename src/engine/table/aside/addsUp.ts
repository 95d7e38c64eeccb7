/** Lines that a totals line adds up: `from` … `to` − 1, without those that add up others themselves. */
export interface AddedLines {
  from: number;
  to: number;
  /** How many of them hold a figure. */
  count: number;
}

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
export function addsUp(running: RunningSums, line: number): AddedLines | null {
  const { figures, totals } = running;
  const at = totals.indexOf(line);
  for (let earlier = at - 1; earlier >= -1; earlier--) {
    const lines = section(running, (totals[earlier] ?? -1) + 1, line);
    if (lines && isSum(lines.sum, figures[line] ?? Number.NaN)) return lines;
  }
  const before = line - 1;
  if (line > 0 && totals[at - 1] !== before && !Number.isNaN(figures[before])) return null;
  for (let later = at + 1; later <= totals.length; later++) {
    const lines = section(running, line + 1, totals[later] ?? figures.length);
    if (lines && isSum(lines.sum, figures[line] ?? Number.NaN)) return lines;
  }
  return null;
}

function section(
  { sums, counts }: RunningSums,
  from: number,
  to: number,
): (AddedLines & { sum: number }) | null {
  const count = (counts[to] ?? 0) - (counts[from] ?? 0);
  return count > 0 ? { from, to, count, sum: (sums[to] ?? 0) - (sums[from] ?? 0) } : null;
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
