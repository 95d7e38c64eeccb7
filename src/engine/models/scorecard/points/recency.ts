/** All points. */
const FULL = 100;

/**
 * Points of a date by its age [K1]: 100 on the as-of date, half as many after every half-life. A date ahead is as good as
 * today's. NaN stays NaN.
 *
 * @param dates days of the 1900 system
 * @param day the as-of date
 * @param halfLife days, above 0
 * @example recencyPoints(Float64Array.of(46_295, 46_115), 46_295, 180) // => [100, 50]
 */
export function recencyPoints(dates: Float64Array, day: number, halfLife: number): Float64Array {
  const points = new Float64Array(dates.length);
  for (let i = 0; i < points.length; i++) {
    const age = Math.max(0, day - Math.floor(dates[i] ?? NaN));
    points[i] = FULL * 2 ** (-age / halfLife);
  }
  return points;
}

/**
 * The day that is worth so many points; −Infinity for 0 points, which no day comes down to.
 *
 * @example recencyDay(50, 46_295, 180) // => 46115
 */
export function recencyDay(points: number, day: number, halfLife: number): number {
  return day - halfLife * Math.log2(FULL / points);
}
