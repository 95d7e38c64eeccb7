import { CompensatedSum, compensatedSum } from "./compensatedSum";

/**
 * Herfindahl–Hirschman index: the sum of the squared shares, from 1/n (all equal) to 1 (one holds everything).
 * Its reciprocal is the number of equal accounts that would be as concentrated.
 *
 * @param values non-negative values in any order
 * @returns null where it is not defined: no values, or a total of 0
 * @example herfindahl([3, 1]) // => 0.625
 */
export function herfindahl(values: ArrayLike<number>): number | null {
  const total = compensatedSum(values);
  if (total <= 0) return null;
  const squares = new CompensatedSum();
  for (let i = 0; i < values.length; i++) squares.add(((values[i] ?? 0) / total) ** 2);
  return squares.value;
}
