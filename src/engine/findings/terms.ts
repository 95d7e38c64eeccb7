import { nameOfField } from "../models/headers";
import { RankCounts } from "../stats/rankCounts";
import { tieBlocks } from "../stats/tieBlocks";
import { SHARE_TOLERANCE } from "../stats/tolerance";
import { calledIn, firstFew } from "./named";
import { notChecked } from "./notChecked";
import type { TrapInputs, TrapOutcome } from "./trap";

/** A discount, and the median of those who are as large or larger. */
interface Given {
  account: number;
  given: number;
  median: number;
}

/**
 * Ever better terms [X5]: a discount well above the median of what the others get who are as large or larger. The
 * largest of all is compared with nobody.
 *
 * @example findTerms(inputs)
 * // => "2 accounts get a discount 5 points or more above …: Beta (25% against 8%) and Ceta (15% against 10%). …"
 */
export function findTerms({ columns, settings, abc }: TrapInputs): TrapOutcome {
  const refused = notChecked(columns, ["discount"]);
  if (refused) return refused;
  const { above } = settings.findings.terms;
  const { discount = new Float64Array(0) } = columns.numbers;
  const found: Given[] = [];
  medianOfLarger(abc.order, abc.values, discount).forEach((median, rank) => {
    const account = abc.order[rank] ?? 0;
    const given = discount[account] ?? NaN;
    if (given - median >= above - SHARE_TOLERANCE) found.push({ account, given, median });
  });
  found.sort((a, b) => gapOf(b) - gapOf(a));
  const measure = nameOfField(abc.measure, columns.headers);
  const values = { measure, points: Math.round(above * 1000) / 10 };
  if (found.length === 0) return { state: "clear", message: { id: "trap.terms.clear", values } };
  const name = calledIn(columns);
  const accounts = firstFew(found, ({ account, given, median }) => ({
    id: "trap.terms.account",
    values: { name: name(account), given, median },
  }));
  return {
    state: "found",
    message: { id: "trap.terms.found", values: { ...values, count: found.length, accounts } },
    accounts: found.map(({ account }) => account),
  };
}

/** In whole billionths: of equal gaps the larger account stays first. */
function gapOf({ given, median }: Given): number {
  return Math.round((given - median) / SHARE_TOLERANCE);
}

/**
 * The median discount of all other accounts whose value is equal or larger; by rank. NaN where there are none, or the
 * account's own discount is not known.
 *
 * @param order account indexes, largest value first
 */
function medianOfLarger(order: Uint32Array, values: Float64Array, discount: Float64Array): Float64Array {
  const sorted = discount.filter((each) => !Number.isNaN(each)).sort();
  const known = sorted.filter((each, at) => at === 0 || each !== sorted[at - 1]);
  const ranks = Uint32Array.from(discount, (each) => firstAtLeast(known, each));
  const larger = new RankCounts(known.length);
  const count = (account: number, by: 1 | -1): void => {
    if (!Number.isNaN(discount[account] ?? NaN)) larger.add(ranks[account] ?? 0, by);
  };
  const median = (): number => {
    if (larger.size === 0) return NaN;
    const low = known[larger.rankAt((larger.size - 1) >> 1)] ?? NaN;
    const high = known[larger.rankAt(larger.size >> 1)] ?? NaN;
    return (low + high) / 2;
  };
  const medians = new Float64Array(order.length).fill(NaN);
  const blocks = tieBlocks(Float64Array.from(order, (account) => values[account] ?? NaN));
  for (let block = 0; block + 1 < blocks.length; block++) {
    const start = blocks[block] ?? 0;
    const end = blocks[block + 1] ?? start;
    for (let rank = start; rank < end; rank++) count(order[rank] ?? 0, 1);
    for (let rank = start; rank < end; rank++) {
      const account = order[rank] ?? 0;
      if (Number.isNaN(discount[account] ?? NaN)) continue;
      count(account, -1);
      medians[rank] = median();
      count(account, 1);
    }
  }
  return medians;
}

/** Position of the first value that is not smaller. */
function firstAtLeast(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
