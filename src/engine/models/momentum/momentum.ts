import { NO_CLASS } from "../model";
import { SHARE_TOLERANCE } from "../../stats/tolerance";

/** How an account moves, in the order in which a reader wants them. */
export const MOMENTA = ["rising", "steady", "new", "falling", "silent"] as const;
export type Momentum = (typeof MOMENTA)[number];

const RISING = MOMENTA.indexOf("rising");
const STEADY = MOMENTA.indexOf("steady");
const NEW = MOMENTA.indexOf("new");
const FALLING = MOMENTA.indexOf("falling");
export const SILENT = MOMENTA.indexOf("silent");

/**
 * How an account moves from one period to the next [C1]: at least `change` up is rising, at least as much down falling;
 * nothing before is new, nothing now silent. A sum of zero or below is nothing; of nothing in both nothing is said.
 *
 * @param change 0.1 = 10 %; a change within 1e-9 of it counts as having reached it [P6]
 * @returns index into MOMENTA, or NO_CLASS where it cannot be told
 * @example MOMENTA[momentumOf(110, 100, 0.1)] // => "rising"
 */
export function momentumOf(current: number, previous: number, change: number): number {
  if (Number.isNaN(current) || Number.isNaN(previous)) return NO_CLASS;
  if (current <= 0 && previous <= 0) return NO_CLASS;
  if (previous <= 0) return NEW;
  if (current <= 0) return SILENT;
  const up = current / previous - 1;
  if (up >= change - SHARE_TOLERANCE) return RISING;
  return up <= SHARE_TOLERANCE - change ? FALLING : STEADY;
}
