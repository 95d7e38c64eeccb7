import { quantile } from "../../stats/quantile";
import { sameValue } from "../../stats/tolerance";

/** Shares at which one fifth ends and the next begins. */
const CUTS = [0.2, 0.4, 0.6, 0.8] as const;

/**
 * Scores 1–5 by fifths [C3]: 1 and the number of quantiles (type 7) at .2, .4, .6, .8 that a value is above. A value
 * that equals a quantile is not above it.
 *
 * @param values without NaN
 * @example fifths(Float64Array.of(10, 20, 30, 40, 50)) // => [1, 2, 3, 4, 5]
 */
export function fifths(values: Float64Array): Uint8Array {
  const sorted = values.slice().sort();
  const [q1, q2, q3, q4] = CUTS.map((cut) => quantile(sorted, cut)) as [number, number, number, number];
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    scores[i] = 1 + above(value, q1) + above(value, q2) + above(value, q3) + above(value, q4);
  }
  return scores;
}

function above(value: number, limit: number): number {
  return value > limit && !sameValue(value, limit) ? 1 : 0;
}
