import { firstWhere } from "./firstWhere";
import { SHARE_TOLERANCE } from "./tolerance";

/**
 * Smallest number of the largest accounts whose values together reach a share of the total [P6].
 *
 * @param cumulative running totals, largest value first
 * @param share 0–1; a share within 1e-9 counts as reached
 * @returns 0 where there is no positive total to reach a share of
 * @example countToReach([5, 8, 10], 0.8) // => 2
 */
export function countToReach(cumulative: ArrayLike<number>, share: number): number {
  const total = cumulative[cumulative.length - 1] ?? 0;
  if (total <= 0) return 0;
  const reaches = (last: number) => (cumulative[last] ?? 0) / total >= share - SHARE_TOLERANCE;
  return Math.min(firstWhere(cumulative.length, reaches) + 1, cumulative.length);
}
