/**
 * Excel's lengths. Column widths are counted in digits of the default font, of which the widest has
 * 7 pixels in Calibri 11 (ECMA-376 part 1, 18.3.1.13); rows in points; drawings in EMU.
 */
const DIGIT = 7;
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
export const EMU_PER_PIXEL = 9525;
export const EMU_PER_POINT = 12_700;

/** @example columnPixels(9.140625) // => 64 */
export const columnPixels = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

/** @example columnWidth(64) // => 9.140625 */
export const columnWidth = (pixels: number): number => Math.trunc((pixels / DIGIT) * 256) / 256;

/** @example rowPixels(15) // => 20 */
export const rowPixels = (points: number): number => Math.round((points * 96) / 72);

/** Pixels (96 to the inch) as the points in which the file keeps heights of rows. */
export const rowPoints = (pixels: number): number => (pixels * 72) / 96;
