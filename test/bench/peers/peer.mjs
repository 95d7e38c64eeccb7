import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where the columns lie. */
export const DATA = path.join(path.dirname(fileURLToPath(import.meta.url)), "../.cache");
export const WEIGHTS = [20, 15, 15, 10, 10, 10, 10, 10];
export const OWNERS = 50;
/** Whether there are order lines. */
export const hasLines = existsSync(path.join(DATA, "lines.csv"));

const RUNS = 7;
const WARMUPS = 2;

/** A saved column: 64-bit numbers or bytes. */
export function column(name) {
  const numbers = path.join(DATA, `${name}.f64`);
  const bytes = readFileSync(existsSync(numbers) ? numbers : path.join(DATA, `${name}.u8`));
  const { buffer, byteOffset, byteLength } = bytes;
  return existsSync(numbers)
    ? new Float64Array(buffer, byteOffset, byteLength / 8)
    : new Uint8Array(buffer, byteOffset, byteLength);
}

/** Median of the runs in milliseconds, and what the last one came to. */
export async function measured(run) {
  let result;
  const times = [];
  for (let i = 0; i < WARMUPS + RUNS; i++) {
    const start = performance.now();
    result = await run();
    if (i >= WARMUPS) times.push(performance.now() - start);
  }
  return { time: times.sort((a, b) => a - b)[times.length >> 1], result };
}

/** The balance point between the last rank below the line and the first on it. */
export const balanceOf = (rank, before, after, accounts) =>
  1 - (rank - 1 + -before / (after - before)) / accounts;

/** Measures the job, and the order lines where there are any, and tells what came out. */
export async function contest(name, { job, jobResult, lines }) {
  const whole = await measured(job);
  const grouped = hasLines ? await measured(lines) : null;
  const report = {
    name,
    job: whole.time,
    jobResult: await jobResult(whole.result),
    ...(grouped && { lines: grouped.time, linesResult: grouped.result }),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(
    `${JSON.stringify(report, (_, value) => (typeof value === "bigint" ? Number(value) : value))}\n`,
  );
}
