import type { AsOf } from "../../asOf";
import { quantile } from "../../stats/quantile";
import { NO_ACCOUNT } from "../../table/types";
import type { DatedLines } from "./windows";

/** When accounts order, by account. */
interface Rhythm {
  /** Different days with an order, up to the as-of date. */
  days: Uint32Array;
  /** Median number of days between one such day and the next; NaN with fewer than two. */
  gap: Float64Array;
  /** The last such day; NaN without one. */
  last: Float64Array;
}

/**
 * How regularly accounts order: the median gap between the days on which they did [C1]. Several lines or orders of one
 * day are one: between them there is no gap that says when the next is due.
 *
 * @returns null where no date is mapped
 * @example orderRhythm(columns, asOf)?.gap // => [30, NaN]
 */
export function orderRhythm(
  { accounts, accountOf, lineColumns }: DatedLines,
  asOf: Pick<AsOf, "day">,
): Rhythm | null {
  const { date } = lineColumns.numbers;
  if (!date) return null;
  const starts = new Uint32Array(accounts + 1);
  const counts = (line: number): boolean =>
    accountOf[line] !== NO_ACCOUNT && Math.floor(date[line] ?? NaN) <= asOf.day;
  for (let line = 0; line < accountOf.length; line++) {
    const next = (accountOf[line] ?? NO_ACCOUNT) + 1;
    if (counts(line)) starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let account = 0; account < accounts; account++)
    starts[account + 1] = (starts[account + 1] ?? 0) + (starts[account] ?? 0);
  const dated = new Float64Array(starts[accounts] ?? 0);
  const place = starts.slice();
  for (let line = 0; line < accountOf.length; line++) {
    if (!counts(line)) continue;
    const account = accountOf[line] ?? NO_ACCOUNT;
    const at = place[account] ?? 0;
    dated[at] = Math.floor(date[line] ?? NaN);
    place[account] = at + 1;
  }
  const rhythm: Rhythm = {
    days: new Uint32Array(accounts),
    gap: new Float64Array(accounts).fill(NaN),
    last: new Float64Array(accounts).fill(NaN),
  };
  for (let account = 0; account < accounts; account++) {
    const own = dated.subarray(starts[account] ?? 0, starts[account + 1] ?? 0).sort();
    if (own.length === 0) continue;
    const gaps = gapsOf(own);
    rhythm.days[account] = gaps.length + 1;
    rhythm.last[account] = own[own.length - 1] ?? NaN;
    if (gaps.length > 0) rhythm.gap[account] = quantile(gaps.sort(), 0.5);
  }
  return rhythm;
}

/** Distances between neighbouring days, equal days being one. */
function gapsOf(days: Float64Array): Float64Array {
  const gaps = new Float64Array(days.length - 1);
  let count = 0;
  for (let i = 1; i < days.length; i++) {
    const gap = (days[i] ?? 0) - (days[i - 1] ?? 0);
    if (gap > 0) gaps[count++] = gap;
  }
  return gaps.subarray(0, count);
}
