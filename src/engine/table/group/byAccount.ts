import { lostBy } from "../../stats/compensatedSum";
import { NO_ACCOUNT } from "../types";

/** Lines by account: what the rules of this folder run over. */
export interface Lines {
  accountOf: Int32Array;
  accounts: number;
}

/**
 * Compensated sums by account, so that the order of the lines does not show
 * [P6]. NaN lines are left out; an account without a readable line is NaN.
 *
 * @example sumByAccount(Float64Array.of(1, NaN, 2), { accountOf: Int32Array.of(0, 1, 0), accounts: 2 }) // => [3, NaN]
 */
export function sumByAccount(values: Float64Array, { accountOf, accounts }: Lines): Float64Array {
  // Nothing is known until the first value comes; and NaN plus what was lost stays NaN.
  const sums = new Float64Array(accounts).fill(NaN);
  const lost = new Float64Array(accounts);
  addLines(values, accountOf, sums, lost);
  for (let account = 0; account < accounts; account++)
    sums[account] = (sums[account] ?? NaN) + (lost[account] ?? 0);
  return sums;
}

/** Adds every line to its account, whose sum is at hand as long as lines in a row are of the same one. */
function addLines(values: Float64Array, accountOf: Int32Array, sums: Float64Array, lost: Float64Array): void {
  let current = NO_ACCOUNT;
  let sum = 0;
  let lostHere = 0;
  for (let line = 0; line < values.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const value = values[line] ?? NaN;
    if (account === NO_ACCOUNT || value !== value) continue;
    if (account !== current) {
      if (current !== NO_ACCOUNT) {
        sums[current] = sum;
        lost[current] = lostHere;
      }
      current = account;
      const known = sums[account] ?? NaN;
      sum = known === known ? known : 0;
      lostHere = lost[account] ?? 0;
    }
    const next = sum + value;
    lostHere += lostBy(sum, value, next);
    sum = next;
  }
  if (current === NO_ACCOUNT) return;
  sums[current] = sum;
  lost[current] = lostHere;
}

/** A compensated running sum for every account. */
class AccountSums {
  /** How many values each account has. */
  readonly counts: Uint32Array;
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;

  constructor(accounts: number) {
    this.counts = new Uint32Array(accounts);
    this.#sums = new Float64Array(accounts);
    this.#lost = new Float64Array(accounts);
  }

  add(account: number, value: number): void {
    const before = this.#sums[account] ?? 0;
    const next = before + value;
    this.#lost[account] = (this.#lost[account] ?? 0) + lostBy(before, value, next);
    this.#sums[account] = next;
    this.counts[account] = (this.counts[account] ?? 0) + 1;
  }

  of(account: number): number {
    return (this.#sums[account] ?? 0) + (this.#lost[account] ?? 0);
  }
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
  { accountOf, accounts }: Lines,
): Float64Array {
  const plain = new AccountSums(accounts);
  const weighted = new AccountSums(accounts);
  const total = new AccountSums(accounts);
  for (let line = 0; line < values.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const value = values[line] ?? NaN;
    if (account === NO_ACCOUNT || value !== value) continue;
    plain.add(account, value);
    const weight = weights?.[line] ?? NaN;
    if (weight !== weight) continue;
    weighted.add(account, value * weight);
    total.add(account, weight);
  }
  return Float64Array.from(plain.counts, (count, account) => {
    if (total.of(account) > 0) return weighted.of(account) / total.of(account);
    return count === 0 ? NaN : plain.of(account) / count;
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
