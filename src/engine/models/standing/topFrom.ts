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
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const rank = Math.ceil(share * sorted.length - SHARE_TOLERANCE);
  const lowest = rank > 0 ? (sorted[sorted.length - rank] ?? Infinity) : Infinity;
  if (lowest > 0) return lowest;
  return sorted.find((value) => value > 0) ?? Infinity;
}
