import { NO_ACCOUNT } from "../types";

/** Lines by account: what the rules of this folder run over. */
export interface Lines {
  accountOf: Int32Array;
  accounts: number;
}

/**
 * Compensated sums by account (Neumaier, as in stats/compensatedSum), so that the order of the lines does not show
 * [P6]. NaN lines are left out; an account without a readable line is NaN.
 *
 * @param factor weight of a line; omitted: 1
 * @example sumByAccount(Float64Array.of(1, NaN, 2), { accountOf: Int32Array.of(0, 1, 0), accounts: 2 }) // => [3, NaN]
 */
export function sumByAccount(
  values: Float64Array,
  { accountOf, accounts }: Lines,
  factor?: Float64Array,
): Float64Array {
  const sums = new Float64Array(accounts).fill(NaN);
  const lost = new Float64Array(accounts);
  for (let line = 0; line < values.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const value = factor ? (values[line] ?? NaN) * (factor[line] ?? NaN) : (values[line] ?? NaN);
    if (account === NO_ACCOUNT || value !== value) continue;
    const before = sums[account] ?? NaN;
    if (before !== before) {
      sums[account] = value;
      continue;
    }
    const next = before + value;
    lost[account] =
      (lost[account] ?? 0) +
      (Math.abs(before) >= Math.abs(value) ? before - next + value : value - next + before);
    sums[account] = next;
  }
  for (let account = 0; account < accounts; account++)
    sums[account] = (sums[account] ?? NaN) + (lost[account] ?? 0);
  return sums;
}

/**
 * The largest value by account (`sign` 1) or the smallest (−1); NaN where none can be read.
 *
 * @example extremeByAccount(Float64Array.of(1, 5), { accountOf: Int32Array.of(0, 0), accounts: 1 }, -1) // => [1]
 */
export function extremeByAccount(
  values: Float64Array,
  { accountOf, accounts }: Lines,
  sign: 1 | -1,
): Float64Array {
  const found = new Float64Array(accounts).fill(NaN);
  for (let line = 0; line < values.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const value = values[line] ?? NaN;
    if (account === NO_ACCOUNT || value !== value) continue;
    const best = found[account] ?? NaN;
    if (best !== best || (value - best) * sign > 0) found[account] = value;
  }
  return found;
}

/**
 * Weighted means by account. A line without a readable weight weighs nothing; where the weights of an account add up
 * to nothing or less, its mean is the plain one [G2].
 *
 * @param weights one a line; null: the plain mean
 * @example meanByAccount(Float64Array.of(10, 20), Float64Array.of(3, 1), lines) // => [12.5]
 */
export function meanByAccount(
  values: Float64Array,
  weights: Float64Array | null,
  lines: Lines,
): Float64Array {
  const known = Float64Array.from(values, (value) => (value === value ? 1 : NaN));
  const plainSum = sumByAccount(values, lines);
  const counts = sumByAccount(known, lines);
  const weightedSum = weights && sumByAccount(values, lines, weights);
  const weightSum = weights && sumByAccount(known, lines, weights);
  return Float64Array.from(counts, (count, account) => {
    const weight = weightSum?.[account] ?? NaN;
    if (weight > 0) return (weightedSum?.[account] ?? NaN) / weight;
    return (plainSum[account] ?? NaN) / count;
  });
}

/**
 * The first line by account whose value differs from an earlier one; only of accounts that have such a line.
 *
 * @example firstDisagreement(Float64Array.of(3, 3, 5), { accountOf: Int32Array.of(0, 0, 0), accounts: 1 }) // => [2]
 */
export function firstDisagreement(values: Float64Array, { accountOf, accounts }: Lines): number[] {
  const first = new Float64Array(accounts).fill(NaN);
  const told = new Uint8Array(accounts);
  const lines: number[] = [];
  for (let line = 0; line < values.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const value = values[line] ?? NaN;
    if (account === NO_ACCOUNT || value !== value || told[account] === 1) continue;
    const before = first[account] ?? NaN;
    if (before !== before) first[account] = value;
    else if (before !== value) {
      told[account] = 1;
      lines.push(line);
    }
  }
  return lines;
}
