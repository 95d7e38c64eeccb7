import type { CellValue } from "../../types";
import { BLANK, isList, NUMBER, OTHER, type CellCodes, type CellColumn, type Cells } from "./cellColumn";
import { plainNumber } from "./plainNumber";

/** What a byte can tell apart. */
const MOST_IN_A_BYTE = 255;
/** Lengths of texts that are told apart, a power of two; longer ones begin from 0 again. */
const LENGTHS = 16;

/**
 * Collects the cells of one column, kept by kind. Every line is taken once, in order.
 *
 * The arrays are made at once: pages that nothing is written to cost nothing, while making them amid a message has the
 * collector of garbage look at all cells of the message.
 */
export class CellCollector {
  /** Where finite numbers go, by line: whoever has many puts them there himself and then tells their bounds. */
  readonly numbers: Float64Array;
  /** Bounds of the numbers so far; told by `widen`. */
  least = Infinity;
  most = -Infinity;
  #codes: CellCodes;
  readonly #texts: string[] = [];
  /** What the texts are at first sight, by code. */
  readonly #plain: number[] = [];
  readonly #codeOf = new Map<string, number>();
  /**
   * The code last met among the texts of each length: answers take turns, and most differ in length, so that one
   * comparison finds them without hashing.
   */
  readonly #lastOfLength = new Uint32Array(LENGTHS).fill(BLANK);
  readonly #others = new Map<number, CellValue>();

  constructor(length: number) {
    this.numbers = new Float64Array(length);
    this.#codes = new Uint8Array(length);
    while (this.#texts.length <= BLANK) this.#add("");
  }

  /** Takes the cell of a line, of whatever kind; none is a blank one. */
  put(cell: CellValue | undefined, line: number): void {
    if (typeof cell !== "string") this.#putOther(cell, line);
    else {
      const known = this.#lastOfLength[cell.length % LENGTHS] ?? BLANK;
      // Before the codes are looked up: a new text may have them made anew.
      const code = this.#texts[known] === cell ? known : this.#codeOfText(cell);
      this.#codes[line] = code;
      if (this.#holdsNumbers()) this.numbers[line] = this.#plain[code] ?? NaN;
    }
  }

  /**
   * Takes note of the bounds of numbers that were put among `numbers`.
   *
   * @param end of the lines that have been taken
   */
  widen(least: number, most: number, end: number): void {
    if (least > most) return;
    if (!this.#holdsNumbers()) this.#fillIn(end);
    this.least = Math.min(this.least, least);
    this.most = Math.max(this.most, most);
  }

  /** The cells, once all have been taken. */
  column(): CellColumn {
    return {
      length: this.#codes.length,
      codes: this.#codes,
      numbers: this.#holdsNumbers() ? this.numbers : new Float64Array(0),
      least: this.least,
      most: this.most,
      texts: this.#texts,
      others: this.#others,
    };
  }

  #holdsNumbers(): boolean {
    return this.least <= this.most;
  }

  #putOther(cell: number | boolean | undefined, line: number): void {
    if (typeof cell === "number" && Number.isFinite(cell)) {
      this.numbers[line] = cell;
      this.widen(cell, cell, line);
    } else if (cell === undefined) this.put("", line);
    else {
      this.#codes[line] = OTHER;
      this.#others.set(line, cell);
      if (this.#holdsNumbers()) this.numbers[line] = NaN;
    }
  }

  /** Until the first number comes, nothing is written among the numbers, so that a column of texts has none. */
  #fillIn(end: number): void {
    for (let line = 0; line < end; line++) {
      const code = this.#codes[line] ?? OTHER;
      if (code !== NUMBER) this.numbers[line] = this.#plain[code] ?? NaN;
    }
  }

  #codeOfText(text: string): number {
    if (text === "") return BLANK;
    const code = this.#codeOf.get(text) ?? this.#add(text);
    this.#lastOfLength[text.length % LENGTHS] = code;
    return code;
  }

  #add(text: string): number {
    const code = this.#texts.push(text) - 1;
    this.#plain.push(plainNumber(text, code));
    if (code > BLANK) this.#codeOf.set(text, code);
    if (code === MOST_IN_A_BYTE + 1) this.#codes = Uint32Array.from(this.#codes);
    return code;
  }
}

/**
 * The same cells kept by kind.
 *
 * @example cellColumn([12, "a", "", "a", true])
 * // => { length: 5, codes: [0, 3, 2, 3, 1], numbers: [12, NaN, NaN, NaN, NaN], least: 12, most: 12,
 * //      texts: ["", "", "", "a"], others: new Map([[4, true]]) }
 */
export function cellColumn(cells: Cells): CellColumn {
  if (!isList(cells)) return cells;
  const collector = new CellCollector(cells.length);
  cells.forEach((cell, line) => collector.put(cell, line));
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
  const numbers = column.numbers.slice();
  for (const line of lines) {
    codes[line] = BLANK;
    numbers[line] = NaN;
  }
  return { ...column, codes, numbers };
}
