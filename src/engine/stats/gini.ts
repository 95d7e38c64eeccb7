import { compensatedSum, lostBy } from "./compensatedSum";

/**
 * Gini coefficient, population form (÷ n): 0 when all hold the same, (n − 1) ÷ n when one holds everything.
 * Equals `ineq::Gini(x, corr = FALSE)` of R.
 *
 * @param descending non-negative values, largest first
 * @param total their sum, where it is known
 * @returns null where it is not defined: no values, or a total of 0
 * @example gini([3, 1]) // => 0.25
 */
export function gini(descending: ArrayLike<number>, total = compensatedSum(descending)): number | null {
  const n = descending.length;
  if (n === 0 || total <= 0) return null;
  let ranked = 0;
  let lost = 0;
  for (let i = 0; i < n; i++) {
    const value = (n - i) * (descending[i] ?? 0);
    const next = ranked + value;
    lost += lostBy(ranked, value, next);
    ranked = next;
  }
  return (2 * (ranked + lost)) / (n * total) - (n + 1) / n;
}
