import type { CellValue } from "../../types";
import { BLANK, isList, OTHER, type CellCodes, type CellColumn, type Cells } from "./cellColumn";

/** What a byte can tell apart. */
const MOST_IN_A_BYTE = 255;
/** Rows that are taken together: they are near at hand when the next column asks for its cells. */
const BLOCK = 200;
/** So many different texts are compared one by one, without hashing: answers take turns. */
const FEW = 4;

type Rows = readonly (readonly CellValue[])[];

/**
 * Collects the cells of one column, kept by kind. The arrays are made at once: pages that nothing is written to cost
 * nothing, while making them amid a message has the collector of garbage look at all cells of the message.
 */
export class CellCollector {
  readonly #length: number;
  readonly #numbers: Float64Array;
  #codes: CellCodes;
  readonly #texts: string[] = Array.from({ length: BLANK + 1 }, () => "");
  readonly #codeOf = new Map<string, number>();
  readonly #others = new Map<number, CellValue>();

  constructor(length: number) {
    this.#length = length;
    this.#numbers = new Float64Array(length);
    this.#codes = new Uint8Array(length);
  }

  /**
   * Takes the column's cells of some rows. Every line of the column is taken once.
   *
   * @param line of row 0 of `rows`, within the column
   * @param at index of the cell within its row
   */
  put(rows: Rows, from: number, to: number, line: number, at: number): void {
    for (let row = from; row < to;) {
      const isFew = this.#texts.length <= BLANK + 1 + FEW;
      row = isFew ? this.#few(rows, row, to, line, at) : this.#many(rows, row, to, line, at);
    }
  }

  /** The cells, once all have been taken. */
  column(): CellColumn {
    return {
      length: this.#length,
      codes: this.#codes,
      numbers: this.#numbers,
      texts: this.#texts,
      others: this.#others,
    };
  }

  /** Takes cells up to the next text that is new; returns the row to go on with. */
  #few(rows: Rows, from: number, to: number, line: number, at: number): number {
    const numbers = this.#numbers;
    const codes = this.#codes;
    const texts = this.#texts;
    const first = texts[BLANK + 1];
    const second = texts[BLANK + 2];
    const third = texts[BLANK + 3];
    const fourth = texts[BLANK + 4];
    for (let row = from; row < to; row++) {
      const cell = rows[row]?.[at] ?? "";
      if (typeof cell === "number" && Number.isFinite(cell)) numbers[line + row] = cell;
      else if (cell === "") codes[line + row] = BLANK;
      else if (cell === first) codes[line + row] = BLANK + 1;
      else if (cell === second) codes[line + row] = BLANK + 2;
      else if (cell === third) codes[line + row] = BLANK + 3;
      else if (cell === fourth) codes[line + row] = BLANK + 4;
      else {
        codes[line + row] = this.#code(cell, line + row);
        return row + 1;
      }
    }
    return to;
  }

  /** Takes cells as long as their codes fit; returns the row to go on with. */
  #many(rows: Rows, from: number, to: number, line: number, at: number): number {
    const numbers = this.#numbers;
    const codes = this.#codes;
    for (let row = from; row < to; row++) {
      const cell = rows[row]?.[at] ?? "";
      if (typeof cell === "number" && Number.isFinite(cell)) numbers[line + row] = cell;
      else if (cell === "") codes[line + row] = BLANK;
      else {
        const code = this.#code(cell, line + row);
        if (codes !== this.#codes) return row;
        codes[line + row] = code;
      }
    }
    return to;
  }

  #code(cell: CellValue, line: number): number {
    if (typeof cell !== "string") {
      this.#others.set(line, cell);
      return OTHER;
    }
    let code = this.#codeOf.get(cell);
    if (code === undefined) {
      code = this.#texts.length;
      this.#codeOf.set(cell, code);
      this.#texts.push(cell);
      if (code === MOST_IN_A_BYTE + 1) this.#codes = Uint32Array.from(this.#codes);
    }
    return code;
  }
}

/**
 * Gives each column its cells of some rows.
 *
 * @param line of the first row, within the columns
 * @example collectRows([names, revenues], [["Acme", 12], ["Beta", ""]], 0)
 */
export function collectRows(columns: readonly CellCollector[], rows: Rows, line: number): void {
  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(rows.length, from + BLOCK);
    columns.forEach((column, at) => column.put(rows, from, to, line, at));
  }
}

/**
 * The same cells kept by kind.
 *
 * @example cellColumn([12, "a", "", "a", true])
 * // => { length: 5, codes: [0, 3, 2, 3, 1], numbers: [12, …], texts: ["", "", "", "a"], others: new Map([[4, true]]) }
 */
export function cellColumn(cells: Cells): CellColumn {
  if (!isList(cells)) return cells;
  const collector = new CellCollector(cells.length);
  for (let from = 0; from < cells.length; from += BLOCK) {
    const rows = Array.from(cells.slice(from, from + BLOCK), (cell) => [cell]);
    collector.put(rows, 0, rows.length, from, 0);
  }
  return collector.column();
}

/**
 * The cells with some of them emptied.
 *
 * @example withoutCells(cellColumn([12, "a", 3]), [0]) // => the cells "", "a", 3
 */
export function withoutCells(cells: Cells, lines: readonly number[]): CellColumn {
  const column = cellColumn(cells);
  const codes = column.codes.slice();
  for (const line of lines) codes[line] = BLANK;
  return { ...column, codes };
}
