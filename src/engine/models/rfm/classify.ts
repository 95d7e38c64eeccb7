import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import type { MeasureField } from "../../types";
import { monetaryMeasure } from "./asks";
import { fifths } from "./fifths";

/**
 * The rules of RFM (domain 3.10).
 * [C3] Scores 1–5 by fifths of the accounts: type-7 quantiles q at .2, .4, .6, .8; score = 1 + number of q below the
 * value; recency 6 − that, since few days are good. Recency is days from the last order to the as-of date, frequency the
 * number of orders (by `orderBy`), monetary what they bring. The rfm package of R compares with q + 1 instead, which
 * depends on the unit.
 * *Ours*: an account that lacks one of the three has no score and is none of those that the fifths are of; an order after
 * the as-of date is one of that day; the classes, for a table, are the recency scores.
 */
export interface RfmResult extends ModelResult {
  /** 1–5, or 0 where there is no score; by account, as the next two. */
  recency: Uint8Array;
  frequency: Uint8Array;
  monetary: Uint8Array;
  /** Days from the last order to the as-of date; NaN where it is not known. */
  days: Float64Array;
  measure: MeasureField;
  /** Scored accounts whose last order is after the as-of date. */
  ahead: number;
}

/** Scores of recency, best first: the classes. */
export const RECENCY_SCORES = ["5", "4", "3", "2", "1"] as const;
export type RecencyScore = (typeof RECENCY_SCORES)[number];
const BEST = 5;

/**
 * The three scores of every account.
 *
 * @throws RangeError where a column is missing that `asks` asks for
 * @example classifyRfm(inputs).monetary // => [3, 0, 5]: the second account lacks a value
 */
export function classifyRfm({ columns, settings, asOf }: ModelInputs): RfmResult {
  const { accounts, numbers } = columns;
  const measure = monetaryMeasure((field) => field in numbers, settings);
  const { lastOrder, orders } = numbers;
  const values = measure && numbers[measure];
  if (!lastOrder || !orders || !measure || !values)
    throw new RangeError("RFM runs on last order, orders and what they bring.");
  const days = lastOrder.map((date) => Math.max(0, asOf.day - Math.floor(date)));
  const known = knownIn(days, orders, values);
  const recency = fifthsOf(days, known, accounts);
  let ahead = 0;
  const classes = new Uint8Array(accounts).fill(NO_CLASS);
  for (const account of known) {
    // Few days are good.
    const score = BEST + 1 - (recency[account] ?? 0);
    recency[account] = score;
    classes[account] = BEST - score;
    if (Math.floor(lastOrder[account] ?? 0) > asOf.day) ahead++;
  }
  return {
    classes,
    recency,
    frequency: fifthsOf(orders, known, accounts),
    monetary: fifthsOf(values, known, accounts),
    days,
    measure,
    ahead,
  };
}

/** Accounts of which all three are known. */
function knownIn(days: Float64Array, orders: Float64Array, values: Float64Array): Uint32Array {
  const known = new Uint32Array(days.length);
  let count = 0;
  for (let account = 0; account < days.length; account++) {
    // A sum is a number where all its parts are.
    const sum = (days[account] ?? NaN) + (orders[account] ?? NaN) + (values[account] ?? NaN);
    if (sum === sum) known[count++] = account;
  }
  return known.subarray(0, count);
}

/** Scores by account, 0 where it takes no part. */
function fifthsOf(column: Float64Array, known: Uint32Array, accounts: number): Uint8Array {
  const taken = new Float64Array(known.length);
  for (let at = 0; at < known.length; at++) taken[at] = column[known[at] ?? 0] ?? 0;
  const scores = fifths(taken);
  const byAccount = new Uint8Array(accounts);
  for (let at = 0; at < known.length; at++) byAccount[known[at] ?? 0] = scores[at] ?? 0;
  return byAccount;
}

/**
 * The three scores side by side, as the rfm package writes them; null where there is no score.
 *
 * @example rfmScore(result, 0) // => 543
 */
export function rfmScore({ recency, frequency, monetary }: RfmResult, account: number): number | null {
  const [r = 0, f = 0, m = 0] = [recency[account], frequency[account], monetary[account]];
  return r === 0 ? null : r * 100 + f * 10 + m;
}
