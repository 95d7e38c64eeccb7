import { cumulativeSums } from "../../stats/cumulativeSums";
import { firstWhere } from "../../stats/firstWhere";
import { orderDescending } from "../../stats/orderDescending";
import { sortDescending } from "../../stats/sortDescending";
import { tieBlockAt, type TieBlock } from "../../stats/tieBlockAt";
import { tieBlocks } from "../../stats/tieBlocks";
import { sameValue } from "../../stats/tolerance";

/** The classified accounts in order of their values, and what runs along them. */
export interface Ranking {
  /** Account indexes, largest value first. */
  order: Uint32Array;
  /** Their values in that order. */
  descending: Float64Array;
  /** Running totals; the last one is the total. */
  cumulative: Float64Array;
  total: number;
  /** The ranks that are never parted from one, itself among them [P5]. */
  blockOf: (rank: number) => TieBlock;
  /** Accounts without a value [P1]: the curve of the computed cut counts them as bringing nothing. */
  blanks: number;
}

/**
 * Orders the classified accounts: by value, then, where a second measure breaks ties [P5], by that one (accounts
 * without it last), then by first appearance [P3].
 *
 * @param classified indexes of the accounts to order, in the order of the sheet; they become the ranking's `order`
 * @example
 * rankAccounts(Float64Array.of(2, 9, 2), Uint32Array.of(0, 1, 2), Float64Array.of(1, 1, 5), 0).order // => [1, 2, 0]
 */
export function rankAccounts(
  values: Float64Array,
  classified: Uint32Array,
  second: Float64Array | undefined,
  blanks: number,
): Ranking {
  const sorted = sortDescending(values, second ? bySecond(classified, second) : classified);
  const { order } = sorted;
  const blockOf = second
    ? blockIn(splitBySecond(order, tieBlocks(sorted.values), second))
    : (rank: number) => tieBlockAt(sorted.values, rank);
  const descending = second ? pick(values, order) : sorted.values;
  const cumulative = cumulativeSums(descending);
  const total = cumulative[cumulative.length - 1] ?? 0;
  return { order, descending, cumulative, total, blockOf, blanks };
}

/** The block of a rank among blocks of which block i is `starts[i] … starts[i + 1] − 1`. */
function blockIn(starts: Uint32Array): Ranking["blockOf"] {
  return (rank) => {
    const next = firstWhere(starts.length, (at) => (starts[at] ?? 0) > rank);
    return { start: starts[next - 1] ?? 0, end: starts[next] ?? 0 };
  };
}

function pick(values: Float64Array, accounts: Uint32Array): Float64Array {
  const picked = new Float64Array(accounts.length);
  for (let at = 0; at < picked.length; at++) picked[at] = values[accounts[at] ?? 0] ?? 0;
  return picked;
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
function splitBySecond(order: Uint32Array, equal: Uint32Array, second: Float64Array): Uint32Array {
  const starts = new Uint32Array(order.length + 1);
  let blocks = 0;
  for (let block = 0; block + 1 < equal.length; block++) {
    const start = equal[block] ?? 0;
    const end = equal[block + 1] ?? start;
    starts[blocks++] = start;
    if (end - start === 1) continue;
    // Values that are equal but for rounding stand in the order of their last bits.
    order.subarray(start, end).sort((a, b) => compare(second[a] ?? NaN, second[b] ?? NaN) || a - b);
    let first = second[order[start] ?? 0] ?? NaN;
    for (let at = start + 1; at < end; at++) {
      const value = second[order[at] ?? 0] ?? NaN;
      if (sameValue(first, value) || (Number.isNaN(first) && Number.isNaN(value))) continue;
      starts[blocks++] = at;
      first = value;
    }
  }
  starts[blocks++] = order.length;
  return starts.slice(0, blocks);
}

/** Descending, NaN last. */
function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}
