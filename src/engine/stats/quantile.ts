/** How near to a whole number a place counts as being it: 0.6 × 5 must be 3, whatever the rounding. */
const FUZZ = 1e-9;

/**
 * The value below which a share of the values lies: linear between the neighbours, Hyndman & Fan's type 7, as R's
 * `quantile` and Excel's PERCENTILE.INC have it.
 *
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).
 *
 * @param sorted ascending, without NaN
 * @param share 0–1
 * @returns NaN of no values
 * @example quantile([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const whole = Math.round(place);
  if (Math.abs(place - whole) <= FUZZ) return sorted[whole] ?? NaN;
  const below = Math.floor(place);
  const from = sorted[below] ?? NaN;
  const to = sorted[below + 1] ?? NaN;
  return from + (place - below) * (to - from);
}
