/** Totals of money agree when they agree to the cent; of huge ones the last digits are rounding. */
const CENT = 0.005;
const ROUNDING = 1e-9;

/**
 * Whether two totals of the same lines are equal, as far as a total can be [G7].
 *
 * @example totalsAgree(1265793.0395, 1265793.04) // => true
 */
export function totalsAgree(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(CENT, ROUNDING * Math.abs(one));
}
