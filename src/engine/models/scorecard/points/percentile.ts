/**
 * Rank of a value among stored quantiles [K1]: the share of them that it reaches, in per cent, in proportion between two
 * of them. Below the first 0, from the last on 100; so that equal quantiles are 100 at or above, else 0. NaN stays NaN.
 *
 * @param quantiles ascending, at least two; 101 of them are whole per cents
 * @example percentilePoints(Float64Array.of(0, 15, 30), [10, 20, 30]) // => [0, 25, 100]
 */
export function percentilePoints(values: Float64Array, quantiles: ArrayLike<number>): Float64Array {
  const last = quantiles.length - 1;
  const perStep = 100 / last;
  const points = new Float64Array(values.length);
  for (let i = 0; i < points.length; i++) {
    const value = values[i] ?? NaN;
    const reached = lastReached(quantiles, value);
    if (value !== value) points[i] = NaN;
    else if (reached < 0) points[i] = 0;
    else if (reached === last) points[i] = 100;
    else {
      const from = quantiles[reached] ?? NaN;
      const to = quantiles[reached + 1] ?? NaN;
      points[i] = Math.min(100, (reached + (value - from) / (to - from)) * perStep);
    }
  }
  return points;
}

/**
 * The lowest value that has this rank.
 *
 * @param points 0–100
 * @example percentileValue(25, [10, 20, 30]) // => 15
 */
export function percentileValue(points: number, quantiles: ArrayLike<number>): number {
  const place = (points / 100) * (quantiles.length - 1);
  const below = Math.floor(place);
  const from = quantiles[below] ?? NaN;
  const to = quantiles[below + 1] ?? from;
  return from + (place - below) * (to - from);
}

/** Position of the last quantile that a value reaches; −1 where it is below all. */
function lastReached(quantiles: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = quantiles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quantiles[middle] ?? NaN) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
