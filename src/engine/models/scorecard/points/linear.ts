/** Between which values the points run from 0 to 100. */
export interface Bounds {
  lower: number;
  upper: number;
}

/** All points. */
const FULL = 100;

/**
 * Points in proportion between two bounds [K1]: 0 at or below `lower`, 100 at or above `upper`. Equal bounds: 100 at or
 * above, else 0. NaN stays NaN.
 *
 * @example linearPoints(Float64Array.of(0, 15, 99), { lower: 10, upper: 20 }) // => [0, 50, 100]
 */
export function linearPoints(values: Float64Array, { lower, upper }: Bounds): Float64Array {
  const points = new Float64Array(values.length);
  const perUnit = FULL / (upper - lower);
  const isStep = !(upper > lower);
  for (let i = 0; i < points.length; i++) {
    const value = values[i] ?? NaN;
    if (value !== value) points[i] = NaN;
    else if (value >= upper) points[i] = FULL;
    else points[i] = isStep || value <= lower ? 0 : Math.min(FULL, (value - lower) * perUnit);
  }
  return points;
}

/**
 * The value that so many points stand for.
 *
 * @param points 0–100
 * @example linearValue(50, { lower: 10, upper: 20 }) // => 15
 */
export function linearValue(points: number, { lower, upper }: Bounds): number {
  return upper > lower ? lower + (points / FULL) * (upper - lower) : upper;
}
