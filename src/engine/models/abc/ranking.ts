import { cumulativeSums } from "../../stats/cumulativeSums";
import { orderDescending } from "../../stats/orderDescending";
import { tieBlocks } from "../../stats/tieBlocks";
import { sameValue } from "../../stats/tolerance";
import { CLASSIFIED } from "./status";

/** The classified accounts in order of their values, and what runs along them. */
export interface Ranking {
  /** Account indexes, largest value first. */
  order: Uint32Array;
  /** Their values in that order. */
  descending: Float64Array;
  /** Running totals; the last one is the total. */
  cumulative: Float64Array;
  total: number;
  /** Block i of accounts that are never parted is `blocks[i] … blocks[i + 1] − 1` [P5]. */
  blocks: readonly number[];
  /** Accounts without a value [P1]: the curve of the computed cut counts them as bringing nothing. */
  blanks: number;
}

/**
 * Orders the classified accounts: by value, then, where a second measure breaks ties [P5], by that one (accounts
 * without it last), then by first appearance [P3].
 *
 * @param status index into ABC_STATUS, by account
 * @example rankAccounts(Float64Array.of(2, 9, 2), new Uint8Array(3), Float64Array.of(1, 1, 5), 0).order // => [1, 2, 0]
 */
export function rankAccounts(
  values: Float64Array,
  status: Uint8Array,
  second: Float64Array | undefined,
  blanks: number,
): Ranking {
  const classified = Uint32Array.from(values.keys()).filter((i) => status[i] === CLASSIFIED);
  const order = orderDescending(values, second ? bySecond(classified, second) : classified);
  const equal = tieBlocks(Float64Array.from(order, (account) => values[account] ?? 0));
  const blocks = second ? splitBySecond(order, equal, second) : equal;
  const descending = Float64Array.from(order, (account) => values[account] ?? 0);
  const cumulative = cumulativeSums(descending);
  const total = cumulative[cumulative.length - 1] ?? 0;
  return { order, descending, cumulative, total, blocks, blanks };
}

/** Ordered by the second measure, so that a stable sort by the first leaves equal values in this order. */
function bySecond(accounts: Uint32Array, second: Float64Array): Uint32Array {
  const has = (account: number): boolean => !Number.isNaN(second[account] ?? NaN);
  const known = orderDescending(second, accounts.filter(has));
  const unknown = accounts.filter((account) => !has(account));
  const all = new Uint32Array(accounts.length);
  all.set(known);
  all.set(unknown, known.length);
  return all;
}

/** Blocks of equal values, parted where the second measure differs; what summing leaves behind is no difference [P6]. */
function splitBySecond(order: Uint32Array, equal: readonly number[], second: Float64Array): number[] {
  const starts: number[] = [];
  for (let block = 0; block + 1 < equal.length; block++) {
    const start = equal[block] ?? 0;
    const accounts = order.subarray(start, equal[block + 1] ?? start);
    // Values that are equal but for rounding stand in the order of their last bits.
    accounts.sort((a, b) => compare(second[a] ?? NaN, second[b] ?? NaN) || a - b);
    let first = NaN;
    accounts.forEach((account, at) => {
      const value = second[account] ?? NaN;
      const same = at > 0 && (sameValue(first, value) || (Number.isNaN(first) && Number.isNaN(value)));
      if (same) return;
      starts.push(start + at);
      first = value;
    });
  }
  return [...starts, order.length];
}

/** Descending, NaN last. */
function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}
