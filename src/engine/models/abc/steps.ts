/** What money is written in. */
const CENTS = 2;
/** More decimals than a number keeps. */
const FINEST = 15;
/** A value is whole where no more than this part of it is left over: sums leave as much. */
const LEFT_OVER = 1e-9;

/**
 * In how many decimals values are written: what is told of them is told in the same steps. No more than two, or three
 * figures of the largest where that is small, since what formulas leave behind is no step.
 *
 * @param descending largest first
 * @example decimalsOf(Float64Array.of(1200, 37.5, 4)) // => 1
 * @example decimalsOf(Float64Array.of(0.0123456, 0.01)) // => 4
 */
export function decimalsOf(descending: Float64Array): number {
  const largest = Math.abs(descending[0] ?? 0);
  const small = largest > 0 ? 2 - Math.floor(Math.log10(largest)) : 0;
  const most = Math.min(FINEST, Math.max(CENTS, small));
  let decimals = 0;
  let scale = 1;
  for (const value of descending) {
    while (decimals < most && !isWhole(value * scale)) {
      decimals++;
      scale = 10 ** decimals;
    }
    if (decimals === most) break;
  }
  return decimals;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= LEFT_OVER * Math.abs(value);
}
