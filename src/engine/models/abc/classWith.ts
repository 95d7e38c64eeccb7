import type { AbcCut } from "../../settings/types";
import { firstWhere } from "../../stats/firstWhere";
import { SHARE_TOLERANCE, VALUE_TOLERANCE } from "../../stats/tolerance";
import { LAST_CLASS } from "./cuts/cutResult";

/** The ranking as the rules look at it: largest first, with running totals. */
export interface Ranked {
  descending: Float64Array;
  cumulative: Float64Array;
  total: number;
}

/** Cuts whose lines other accounts' values settle; natural breaks and the computed limits move with every value. */
export type FixedCut = Extract<AbcCut, { kind: "cumulative" | "count" | "thresholds" }>;

/**
 * The class that an account would have with a larger value, the others as they are [P2, P4, P5, P6].
 *
 * @param value its value now, which the ranking holds
 * @param raised above `value`
 * @returns index into ABC_CLASSES
 * @example
 * // 50, 30, 10, 6, 4 at 80 %: 80 stand before the third, less than 80 % of the 101 that there would be then
 * classWith(ranked, { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" }, 10, 11) // => 0
 */
export function classWith(ranked: Ranked, cut: FixedCut, value: number, raised: number): number {
  if (raised <= 0) return LAST_CLASS;
  const isIn = memberOf(ranked, cut, value, raised);
  const found = [cut.a, cut.b].findIndex(isIn);
  return found < 0 ? LAST_CLASS : found;
}

/** Whether the account would be within a limit of the cut. */
function memberOf(
  { descending, cumulative, total }: Ranked,
  cut: FixedCut,
  value: number,
  raised: number,
): (limit: number) => boolean {
  if (cut.kind === "thresholds") return (limit) => raised >= limit * (1 - VALUE_TOLERANCE);
  const larger = countAbove(descending, raised * (1 + VALUE_TOLERANCE));
  if (cut.kind === "count") return (limit) => larger < Math.ceil(limit * descending.length - SHARE_TOLERANCE);
  const whole = total - value + raised;
  const sumOf = (count: number): number => (count === 0 ? 0 : (cumulative[count - 1] ?? 0));
  if (cut.crossing === "include") {
    const before = sumOf(larger) / whole;
    return (limit) => before < limit - SHARE_TOLERANCE;
  }
  const asLarge = countAbove(descending, raised * (1 - VALUE_TOLERANCE));
  const including = (sumOf(asLarge) + raised) / whole;
  return (limit) => including <= limit + SHARE_TOLERANCE;
}

/**
 * How many accounts have more.
 *
 * @example countAbove(Float64Array.of(9, 5, 5, 1), 5) // => 1
 */
export function countAbove(descending: Float64Array, value: number): number {
  return firstWhere(descending.length, (rank) => (descending[rank] ?? 0) <= value);
}
