import type { CellValue } from "../../types";

/**
 * The cells of a column, kept by kind: a number takes eight bytes, a text the code of it. A million cells as values of
 * their own take several times the memory, and the collector of garbage looks at each.
 *
 * Plain data, so that it crosses to a worker as it is.
 */
export interface CellColumn {
  length: number;
  /** One a cell: NUMBER, OTHER or, from FIRST_TEXT on, the index of the cell's text in `texts`. */
  codes: CellCodes;
  /** The number of each cell whose code is NUMBER; elsewhere without meaning. */
  numbers: Float64Array;
  /** Different texts by code, "" first, the others in the order of their first appearance. */
  texts: readonly string[];
  /** What is neither a finite number nor a text, by index: booleans, and numbers that are not finite. */
  others: ReadonlyMap<number, CellValue>;
}

/** Few different texts take a byte a cell. */
export type CellCodes = Uint8Array | Uint32Array;

/** The cells of a column: one by one, or kept by kind, which is how the add-in reads them. */
export type Cells = readonly CellValue[] | CellColumn;

export const NUMBER = 0;
export const OTHER = 1;
/** The text "", which every column knows. */
export const BLANK = 2;
export const FIRST_TEXT = BLANK;

/**
 * The cell of a line; "" where there is none.
 *
 * @example cellAt(cellColumn([12, "a", true]), 2) // => true
 */
export function cellAt(cells: Cells, line: number): CellValue {
  if (isList(cells)) return cells[line] ?? "";
  const { codes, numbers, texts, others } = cells;
  const code = codes[line];
  if (code === undefined) return "";
  return code === NUMBER ? (numbers[line] ?? "") : ((code === OTHER ? others.get(line) : texts[code]) ?? "");
}

/**
 * The cells one by one, from one line up to another.
 *
 * @example cellValues(cellColumn([12, "a", true]), 1) // => ["a", true]
 */
export function cellValues(cells: Cells, from = 0, to = cells.length): readonly CellValue[] {
  if (isList(cells)) return from === 0 && to === cells.length ? cells : cells.slice(from, to);
  return Array.from({ length: Math.min(to, cells.length) - from }, (_, at) => cellAt(cells, from + at));
}

/**
 * How many cells hold each of the texts, by code: a column decides by its cells.
 *
 * @example countTexts(cellColumn([12, "a", "", "a"])) // => [1, 0, 1, 2]
 */
export function countTexts({ codes, texts }: CellColumn): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (let line = 0; line < codes.length; line++) {
    const code = codes[line] ?? NUMBER;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/**
 * The native numbers and, in place of each text, what it means.
 *
 * @param ofTexts by code; NaN where the text means no number
 * @param scale what the native numbers are multiplied with, and then divided by
 * @example numbersWith(cellColumn([12, "a", true]), [NaN, NaN, NaN, 7]) // => [12, 7, NaN]
 */
export function numbersWith(
  { codes, numbers }: CellColumn,
  ofTexts: ArrayLike<number>,
  { times, over } = { times: 1, over: 1 },
): Float64Array {
  const meant = Float64Array.from(ofTexts);
  const all = new Float64Array(numbers.length);
  for (let line = 0; line < all.length; line++) {
    const code = codes[line] ?? OTHER;
    all[line] = code === NUMBER ? ((numbers[line] ?? NaN) * times) / over : (meant[code] ?? NaN);
  }
  return all;
}

/**
 * The native numbers alone; NaN elsewhere.
 *
 * @example nativeNumbers(cellColumn([12, "a"])) // => [12, NaN]
 */
export function nativeNumbers(column: CellColumn): Float64Array {
  return numbersWith(column, []);
}

/**
 * Whether any cell is a number.
 *
 * @example holdsNumbers(["a", 12]) // => true
 */
export function holdsNumbers(cells: Cells): boolean {
  return isList(cells) ? cells.some((cell) => typeof cell === "number") : cells.codes.includes(NUMBER);
}

/** Whether the cells come one by one. */
export function isList(cells: Cells): cells is readonly CellValue[] {
  return Array.isArray(cells);
}
