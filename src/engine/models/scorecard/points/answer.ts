/** All points. */
const FULL = 100;

/**
 * 100 points for yes, 0 for no [K1]: a value at or above `from` is a yes [D2]. NaN, an unknown answer, stays NaN.
 *
 * @example answerPoints(Float64Array.of(1, 0, NaN), 1) // => [100, 0, NaN]
 */
export function answerPoints(values: Float64Array, from: number): Float64Array {
  const points = new Float64Array(values.length);
  for (let i = 0; i < points.length; i++) {
    const value = values[i] ?? NaN;
    points[i] = value !== value ? NaN : value >= from ? FULL : 0;
  }
  return points;
}
