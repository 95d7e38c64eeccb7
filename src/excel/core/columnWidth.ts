/** Calibri 11, Excel's default: a digit is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 3/4 point. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * A width in characters of the default font as Office.js counts it, in points.
 *
 * @example columnWidth(8.43) // => 48.0075
 */
export function columnWidth(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
