import { CompensatedSum } from "./compensatedSum";

/**
 * Running totals in the order given, each compensated [P6]. The last one is the total.
 *
 * @example cumulativeSums([3, 2, 1]) // => Float64Array [3, 5, 6]
 */
export function cumulativeSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length);
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i++) {
    sum.add(values[i] ?? 0);
    sums[i] = sum.value;
  }
  return sums;
}
