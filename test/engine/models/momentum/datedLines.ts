import { dayOf } from "../../../../src/engine/asOf";
import type { DatedLines } from "../../../../src/engine/models/momentum/windows";

/** One order line: account, day (null = blank), revenue (null = not readable). */
export type OrderLine = readonly [account: number, day: string | null, revenue?: number | null];

/** Lines as a table has them once it is read; accounts as numbered, −1 for none. */
export function datedLines(lines: readonly OrderLine[]): DatedLines & { revenue: Float64Array } {
  const accountOf = Int32Array.from(lines, ([account]) => account);
  const date = Float64Array.from(lines, ([, day]) => (day === null ? NaN : dayOf(day)));
  const revenue = Float64Array.from(lines, ([, , value]) => value ?? NaN);
  return {
    accounts: Math.max(-1, ...accountOf) + 1,
    accountOf,
    lineColumns: { numbers: { date, revenue }, texts: {} },
    revenue,
  };
}
