/** Consecutive whole numbers: `start`, `start + 1`, … */
export interface Run {
  start: number;
  count: number;
}

/**
 * Groups ascending, different whole numbers into unbroken runs: what can be read or written in one call.
 *
 * @example runsOf([2, 3, 4, 7]) // => [{ start: 2, count: 3 }, { start: 7, count: 1 }]
 */
export function runsOf(ascending: Iterable<number>): Run[] {
  const runs: Run[] = [];
  for (const number of ascending) {
    const last = runs.at(-1);
    if (last && number === last.start + last.count) last.count++;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}

/**
 * Cuts the runs of 0 … count − 1 at every border between chosen and not chosen, so that no run mixes the two.
 *
 * @example splitBy([2, 3], 6) // => runs of 0–1, 2–3 and 4–5
 */
export function splitBy(chosenAscending: readonly number[], count: number): Run[] {
  const chosen = runsOf(chosenAscending.filter((number) => number < count));
  const runs: Run[] = [];
  let next = 0;
  for (const run of chosen) {
    if (run.start > next) runs.push({ start: next, count: run.start - next });
    runs.push(run);
    next = run.start + run.count;
  }
  if (next < count) runs.push({ start: next, count: count - next });
  return runs;
}

/**
 * What of the runs lies from `from` up to, but without `end`.
 *
 * @example runsWithin([{ start: 0, count: 4 }, { start: 6, count: 2 }], 3, 7)
 * // => [{ start: 3, count: 1 }, { start: 6, count: 1 }]
 */
export function runsWithin(runs: readonly Run[], from: number, end: number): Run[] {
  return runs.flatMap(({ start, count }) => {
    const first = Math.max(start, from);
    const last = Math.min(start + count, end);
    return first < last ? [{ start: first, count: last - first }] : [];
  });
}
