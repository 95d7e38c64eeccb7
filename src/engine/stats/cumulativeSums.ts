import { lostBy } from "./compensatedSum";

/**
 * Running totals in the order given, each compensated [P6]. The last one is the total.
 *
 * @example cumulativeSums([3, 2, 1]) // => Float64Array [3, 5, 6]
 */
export function cumulativeSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < sums.length; i++) {
    const value = values[i] ?? 0;
    const next = sum + value;
    lost += lostBy(sum, value, next);
    sum = next;
    sums[i] = sum + lost;
  }
  return sums;
}
