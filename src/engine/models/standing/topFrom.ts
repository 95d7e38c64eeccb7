import { SHARE_TOLERANCE } from "../../stats/tolerance";

/**
 * The value from which on an account is in the top share: that of rank ⌈share × n⌉ among the n known values, so that
 * equal values are in together. Nothing and less than nothing is never in the top.
 *
 * @param values NaN = not known
 * @param share 0–1
 * @returns Infinity where nobody is
 * @example topFrom(Float64Array.of(5, 40, 30, 20, 10), 0.2) // => 40
 */
export function topFrom(values: Float64Array, share: number): number {
  const above = positive(values);
  const known = above.values.length + above.others;
  const rank = Math.ceil(share * known - SHARE_TOLERANCE);
  if (rank <= 0 || above.values.length === 0) return Infinity;
  const sorted = above.values.sort();
  return sorted[Math.max(0, sorted.length - rank)] ?? Infinity;
}

/** The values above zero, and how many others are known. */
function positive(values: Float64Array): { values: Float64Array; others: number } {
  const above = new Float64Array(values.length);
  let count = 0;
  let others = 0;
  for (const value of values) {
    if (value > 0) above[count++] = value;
    else if (value === value) others++;
  }
  return { values: above.subarray(0, count), others };
}
