import { CompensatedSum, compensatedSum } from "./compensatedSum";

/**
 * Gini coefficient, population form (÷ n): 0 when all hold the same, (n − 1) ÷ n when one holds everything.
 * Equals `ineq::Gini(x, corr = FALSE)` of R.
 *
 * @param descending non-negative values, largest first
 * @returns null where it is not defined: no values, or a total of 0
 * @example gini([3, 1]) // => 0.25
 */
export function gini(descending: ArrayLike<number>): number | null {
  const n = descending.length;
  const total = compensatedSum(descending);
  if (n === 0 || total <= 0) return null;
  const ranked = new CompensatedSum();
  for (let i = 0; i < n; i++) ranked.add((n - i) * (descending[i] ?? 0));
  return (2 * ranked.value) / (n * total) - (n + 1) / n;
}
