import { cumulativeSums } from "./cumulativeSums";
import { monotoneSpline, valuesAt } from "./monotoneSpline";

/** Where the computed classes end, as shares of the accounts. */
export interface ComputedLimits {
  a: number;
  b: number;
}

/** The curve is looked at in steps of 1 %, from 101 accounts on of 0.1 %, as the reference does. */
const COARSE = 100;
const FINE = 1000;
const FEWEST_FOR_FINE = 101;

/**
 * The limits that lie in the values themselves: on the curve of yield (share of the value) over effort (share of the
 * accounts), A ends at the point nearest to "all yield for no effort" or where one more account brings no more than
 * an average one, whichever comes first; B ends at the point that is nearest to "all yield for the effort of the later
 * of the two".
 *
 * Source: Ultsch & Lötsch, "Computed ABC Analysis for Rational Selection of Most Informative Variables in Multivariate
 * Data", PLoS ONE 10(6), 2015; as its R package cABCanalysis 1.0 draws and reads the curve.
 *
 * @param descending non-negative values, largest first; at least two, with a positive total
 * @param count of accounts, where more than these share the effort: each of the others brings nothing
 * @example computedLimits(Float64Array.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)) // => { a: 0.42, b: 0.63 }
 */
export function computedLimits(descending: Float64Array, count = descending.length): ComputedLimits {
  const sums = cumulativeSums(descending);
  const total = sums[sums.length - 1] ?? 0;
  const x = new Float64Array(count + 1);
  const y = new Float64Array(count + 1);
  for (let accounts = 1; accounts <= count; accounts++) {
    x[accounts] = accounts / count;
    y[accounts] = (sums[accounts - 1] ?? total) / total;
  }
  const curve = monotoneSpline(x, y);
  const steps = count < FEWEST_FOR_FINE ? COARSE : FINE;
  const effort = Float64Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const yields = valuesAt(curve, effort);

  const distanceFrom = (start: number) => (step: number) =>
    ((effort[step] ?? 0) - start) ** 2 + ((yields[step] ?? 0) - 1) ** 2;
  const offAverage = (step: number) => Math.abs(((yields[step + 1] ?? 0) - (yields[step] ?? 0)) * steps - 1);
  const pareto = effort[leastOf(steps + 1, distanceFrom(0))] ?? 0;
  const breakEven = effort[leastOf(steps, offAverage)] ?? 0;
  const later = Math.max(pareto, breakEven);
  return { a: Math.min(pareto, breakEven), b: effort[leastOf(steps + 1, distanceFrom(later))] ?? 1 };
}

/** Index of the least; of equals the first. */
function leastOf(count: number, of: (index: number) => number): number {
  let least = 0;
  for (let i = 1; i < count; i++) if (of(i) < of(least)) least = i;
  return least;
}
