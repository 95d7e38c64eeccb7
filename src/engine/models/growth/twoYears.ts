import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { SHARE_TOLERANCE } from "../../stats/tolerance";
import type { ModelInputs } from "../model";
import { windowSums, type Windows } from "../momentum/windows";

/** What the two years are measured by; index into it in `basis`. */
export const GROWTH_BASES = ["volume", "revenue"] as const;
export type GrowthBasis = (typeof GROWTH_BASES)[number];

const VOLUME = GROWTH_BASES.indexOf("volume");
const REVENUE = GROWTH_BASES.indexOf("revenue");

/** "Not known": in `basis`. */
export const NO_BASIS = 255;

/** A year and the one before it, by account. */
export interface TwoYears {
  /** NaN where not known, as `previous`. */
  current: Float64Array;
  previous: Float64Array;
  /** Index into GROWTH_BASES, or NO_BASIS. */
  basis: Uint8Array;
  /** The windows of the dated lines; null where there are none. */
  windows: Windows | null;
}

/**
 * The year to as-of and the one before it [T1]: the volume of dated order lines in the two windows of [C1]; where an
 * account has none, or no line reaches back into the earlier window at all, revenue against previous revenue.
 *
 * @example twoYears(inputs).current // => [1200, NaN]
 */
export function twoYears({ columns, asOf }: Pick<ModelInputs, "columns" | "asOf">): TwoYears {
  const { accounts, grouped, lineColumns, numbers } = columns;
  const { revenue, previousRevenue } = numbers;
  const stated = revenue !== undefined && previousRevenue !== undefined;
  const current = stated ? revenue.slice() : new Float64Array(accounts).fill(NaN);
  const previous = stated ? previousRevenue.slice() : new Float64Array(accounts).fill(NaN);
  const basis = new Uint8Array(accounts);
  for (let i = 0; i < accounts; i++) {
    const known = !Number.isNaN((current[i] ?? NaN) + (previous[i] ?? NaN));
    basis[i] = known ? REVENUE : NO_BASIS;
    if (!known) current[i] = previous[i] = NaN;
  }
  // A line that is an account has one date: nothing to compare.
  const { volume } = lineColumns.numbers;
  const windows = grouped && volume ? windowSums(columns, volume, asOf) : null;
  if (windows === null || !(windows.firstDay < windows.turn)) return { current, previous, basis, windows };
  for (let i = 0; i < accounts; i++) {
    const now = windows.current[i] ?? NaN;
    const before = windows.previous[i] ?? NaN;
    const isThere = now !== 0 || before !== 0 || windows.before[i] === 1;
    if (!isThere || Number.isNaN(now + before)) continue;
    current[i] = now;
    previous[i] = before;
    basis[i] = VOLUME;
  }
  return { current, previous, basis, windows };
}

/**
 * Whether accounts rose by at least a share, as answers. After nothing any amount is a rise; nothing after nothing is
 * none.
 *
 * @param rise share of the year before
 * @example roseBy(0.15, { current: [115, 0], previous: [100, 0], … }) // => [1, 0]
 */
export function roseBy(rise: number, { current, previous, basis }: TwoYears): Uint8Array {
  const answers = new Uint8Array(basis.length);
  for (let i = 0; i < answers.length; i++) {
    const now = current[i] ?? NaN;
    const before = previous[i] ?? NaN;
    const rose = before > 0 ? now / before - 1 >= rise - SHARE_TOLERANCE : now > 0;
    if (basis[i] === NO_BASIS) answers[i] = ANSWER_UNKNOWN;
    else answers[i] = rose ? ANSWER_YES : ANSWER_NO;
  }
  return answers;
}
