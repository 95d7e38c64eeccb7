import type { CellValue } from "../types";

/** The cells of a column, its texts told apart once: a column of 541,909 cells holds few different ones. */
export interface ScannedCells {
  /** Native numbers; NaN where the cell is none. */
  numbers: Float64Array;
  /** Where the cell is a text: its index in `texts`; else NOT_A_TEXT. Empty where the column has no texts. */
  textOf: Int32Array;
  /** Different texts, in the order of their first appearance. */
  texts: string[];
  /** How many cells hold each text: a column decides by its cells. */
  counts: number[];
  /** Indexes of the cells that are neither number nor text: booleans, and numbers that are not finite. */
  others: number[];
}

export const NOT_A_TEXT = -1;

/**
 * Looks at every cell of a column once. "" is a text too.
 *
 * @example scanCells([12, "a", "", "a", true])
 * // => { numbers: [12, NaN, NaN, NaN, NaN], textOf: [-1, 0, 1, 0, -1], texts: ["a", ""], counts: [2, 1], others: [4] }
 */
export function scanCells(values: readonly CellValue[]): ScannedCells {
  const size = values.length;
  const numbers = new Float64Array(size);
  let textOf = new Int32Array(0);
  const indexOf = new Map<string, number>();
  const texts: string[] = [];
  const counts: number[] = [];
  const others: number[] = [];
  let last = "";
  let lastIndex = NOT_A_TEXT;
  for (let i = 0; i < size; i++) {
    const value = values[i];
    if (typeof value === "number" && Number.isFinite(value)) {
      numbers[i] = value;
      continue;
    }
    numbers[i] = NaN;
    if (typeof value !== "string") {
      if (value !== undefined) others.push(i);
      continue;
    }
    if (textOf.length === 0) textOf = new Int32Array(size).fill(NOT_A_TEXT);
    // Sorted and joined tables repeat the cell above.
    if (lastIndex === NOT_A_TEXT || value !== last) {
      last = value;
      const known = indexOf.get(value);
      if (known === undefined) {
        lastIndex = texts.length;
        indexOf.set(value, lastIndex);
        texts.push(value);
        counts.push(0);
      } else lastIndex = known;
    }
    textOf[i] = lastIndex;
    counts[lastIndex] = (counts[lastIndex] ?? 0) + 1;
  }
  return { numbers, textOf, texts, counts, others };
}
