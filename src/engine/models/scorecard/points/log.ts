import type { Bounds } from "./linear";

/** All points. */
const FULL = 100;

/**
 * Points in proportion to the logarithm between two bounds [K1], for money: each doubling adds as much. 0 at or below
 * `lower`, zero and negative values included; 100 at or above `upper`. Equal bounds: 100 at or above, else 0.
 *
 * @param bounds above zero
 * @example logPoints(Float64Array.of(-5, 100, 1000, 10_000), { lower: 100, upper: 10_000 }) // => [0, 0, 50, 100]
 */
export function logPoints(values: Float64Array, { lower, upper }: Bounds): Float64Array {
  const points = new Float64Array(values.length);
  const start = Math.log(lower);
  const perUnit = FULL / (Math.log(upper) - start);
  const isStep = !(upper > lower);
  for (let i = 0; i < points.length; i++) {
    const value = values[i] ?? NaN;
    if (value !== value) points[i] = NaN;
    else if (value >= upper) points[i] = FULL;
    else points[i] = isStep || value <= lower ? 0 : Math.min(FULL, (Math.log(value) - start) * perUnit);
  }
  return points;
}

/**
 * The value that so many points stand for.
 *
 * @param points 0–100
 * @example logValue(50, { lower: 100, upper: 10_000 }) // => 1000
 */
export function logValue(points: number, { lower, upper }: Bounds): number {
  return upper > lower ? lower * (upper / lower) ** (points / FULL) : upper;
}
