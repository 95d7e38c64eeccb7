import type { Analysis } from "../analysis";

/**
 * All accounts as a new Accounts sheet lists them: by the measure, largest first – those that were ranked as they
 * rank [P3], then the others, those without a value last. Equal ones, and all of them where nothing is measured,
 * stay in the order of the user's sheet.
 *
 * @example accountOrder({ accounts: 4, abc: { values: [5, NaN, 9, -2], order: [2, 0] } }) // => [2, 0, 3, 1]
 */
export function accountOrder({ accounts, abc }: Pick<Analysis, "accounts" | "abc">): number[] {
  const all = Array.from({ length: accounts }, (_, account) => account);
  if (!abc) return all;
  const ranked = new Set(abc.order);
  const valueOf = (account: number): number => {
    const value = abc.values[account] ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  const rest = all.filter((account) => !ranked.has(account));
  rest.sort((a, b) => compare(valueOf(b), valueOf(a)) || a - b);
  return [...abc.order, ...rest];
}

/** Difference by sign alone: infinities of one sign are equal. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
