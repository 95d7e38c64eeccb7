import { firstWhere } from "./firstWhere";

/**
 * Balance point k of the Lorenz curve (Kolkata index): the share of value that comes from the largest 1 − k of the
 * accounts. 0.8 is the textbook's 80/20, 0.5 is perfect equality. Between two accounts the curve is linear.
 *
 * Source: Ghosh, Chattopadhyay & Chakrabarti, "Inequality in societies, academic institutions and science
 * journals", Physica A 410 (2014).
 *
 * @param cumulative running totals of non-negative values, largest first; zeros included
 * @returns null where it is not defined: no values, or a total of 0
 * @example balancePoint([4, 5]) // 4 and 1: the larger half has 4/5  => 0.6923…
 */
export function balancePoint(cumulative: ArrayLike<number>): number | null {
  const n = cumulative.length;
  const total = cumulative[n - 1] ?? 0;
  if (total <= 0) return null;
  // The top share plus its part of the accounts rises from 0 to 2; it is 1 exactly where k meets 1 − k.
  const at = (count: number) => (count === 0 ? 0 : (cumulative[count - 1] ?? 0) / total + count / n);
  const below = firstWhere(n, (i) => at(i + 1) >= 1);
  const before = at(below);
  return 1 - (below + (1 - before) / (at(below + 1) - before)) / n;
}
