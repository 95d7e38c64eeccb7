/** Runs that count. */
const RUNS = 7;
/** Before them, so that the code is compiled as well as it will be: runs and milliseconds. */
const WARM = { runs: 10, time: 400 };

/**
 * The middle one of some figures.
 *
 * @example median([5, 1, 3]) // => 3
 */
function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Milliseconds as they pass for whoever waits. */
export const passed = (): number => performance.now();

/** Milliseconds that the processor worked for this process: what else the machine does shows little in them. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds that tasks take, in turn, so that whatever else the machine does hits all of them alike.
 *
 * @returns the median of each, and what each came to
 * @example duel({ engine: () => job(rows), prototype: () => plain(rows) }, worked).times.engine // => 74.1
 */
export function duel<Name extends string, Result>(
  tasks: Record<Name, () => Result>,
  clock: () => number,
): { times: Record<Name, number>; results: Record<Name, Result> } {
  const names = Object.keys(tasks) as Name[];
  const results = {} as Record<Name, Result>;
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const started = performance.now();
  for (let run = 0; run < WARM.runs || performance.now() - started < WARM.time * names.length; run++)
    for (const name of names) tasks[name]();
  for (let run = 0; run < RUNS; run++)
    for (const name of names) {
      const start = clock();
      const result = tasks[name]();
      taken[name].push(clock() - start);
      // Of the others nothing is kept: they would count as memory of the next.
      if (run === RUNS - 1) results[name] = result;
    }
  const times = Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
  return { times, results };
}

/** Largest resident memory of this process in MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
