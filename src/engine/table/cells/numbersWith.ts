import { NUMBER, OTHER, type CellColumn } from "./cellColumn";
import { plainNumber } from "./plainNumber";

/** What else than the meaning of texts makes the numbers of a column others than those of its cells. */
interface Changes {
  /** What the native numbers are multiplied with, and then divided by. */
  times?: number;
  over?: number;
  /** What single lines hold, whatever stands in their cells. */
  instead?: ReadonlyMap<number, number>;
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/**
 * The native numbers and, in place of each text, what it means.
 *
 * @param ofTexts by code; NaN where the text means no number
 * @returns the column's own array where nothing in it changes, which saves a good part of the time and memory that
 *   reading a column takes: not to be written to
 * @example numbersWith(cellColumn([12, "a", true]), [NaN, NaN, NaN, 7]) // => [12, 7, NaN]
 */
export function numbersWith(
  column: CellColumn,
  ofTexts: ArrayLike<number>,
  { times = 1, over = 1, instead = NOTHING }: Changes = {},
): Float64Array {
  const isScaled = times !== over;
  if (!isScaled && instead.size === 0 && holdsAlready(column, ofTexts)) return column.numbers;
  const numbers = withTexts(column, ofTexts);
  for (let line = 0; line < numbers.length && isScaled; line++)
    if (column.codes[line] === NUMBER) numbers[line] = ((numbers[line] ?? NaN) * times) / over;
  for (const [line, number] of instead) numbers[line] = number;
  return numbers;
}

/**
 * The native numbers alone; NaN elsewhere.
 *
 * @returns an array of its own
 * @example nativeNumbers(cellColumn([12, "85"])) // => [12, NaN]
 */
export function nativeNumbers(column: CellColumn): Float64Array {
  return withTexts(column, []);
}

function holdsAlready({ codes, numbers, texts }: CellColumn, ofTexts: ArrayLike<number>): boolean {
  if (numbers.length < codes.length) return false;
  return texts.every((text, code) => Object.is(plainNumber(text, code), ofTexts[code] ?? NaN));
}

function withTexts({ codes, numbers }: CellColumn, ofTexts: ArrayLike<number>): Float64Array {
  const meant = Float64Array.from(ofTexts);
  // Copied at once and then put right, since most cells of such a column are numbers.
  const all = numbers.length > 0 ? numbers.slice() : new Float64Array(codes.length);
  for (let line = 0; line < all.length; line++) {
    const code = codes[line] ?? OTHER;
    if (code !== NUMBER) all[line] = meant[code] ?? NaN;
  }
  return all;
}
