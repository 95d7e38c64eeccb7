/** Two shares closer than this are the same share [P6]. */
export const SHARE_TOLERANCE = 1e-9;

/** Two values are equal when they differ by no more than this part of the larger one [P6]. */
export const VALUE_TOLERANCE = 1e-12;

/**
 * Whether two values are equal up to what summing leaves behind [P6].
 *
 * @example sameValue(0.1 + 0.2, 0.3) // => true
 * @example sameValue(37.62, 37.63) // => false
 */
export function sameValue(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return apart <= VALUE_TOLERANCE * Math.abs(a) || apart <= VALUE_TOLERANCE * Math.abs(b);
}
