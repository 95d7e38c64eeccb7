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
  /**
   * The number of each cell whose code is NUMBER; of a text what `plainNumber` says, so that a column with "85" among
   * its numbers is a column of numbers as it stands; else NaN. Empty where no cell is a number.
   */
  numbers: Float64Array;
  /** No number of the cells is below; infinite where no cell is a number. */
  least: number;
  /** No number of the cells is above; infinite where no cell is a number. */
  most: number;
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
