import { compensatedSum, lostBy } from "./compensatedSum";

/**
 * Herfindahl–Hirschman index: the sum of the squared shares, from 1/n (all equal) to 1 (one holds everything).
 * Its reciprocal is the number of equal accounts that would be as concentrated.
 *
 * @param values non-negative values in any order
 * @param total their sum, where it is known
 * @returns null where it is not defined: no values, or a total of 0
 * @example herfindahl([3, 1]) // => 0.625
 */
export function herfindahl(values: ArrayLike<number>, total = compensatedSum(values)): number | null {
  if (total <= 0) return null;
  let squares = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const share = (values[i] ?? 0) / total;
    const square = share * share;
    const next = squares + square;
    lost += lostBy(squares, square, next);
    squares = next;
  }
  return squares + lost;
}
