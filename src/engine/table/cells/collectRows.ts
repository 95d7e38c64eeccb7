import type { CellValue } from "../../types";
import type { CellCollector } from "./cellCollector";

type Rows = readonly (readonly CellValue[])[];
type Four = readonly [CellCollector, CellCollector, CellCollector, CellCollector];

/** Rows that are taken together: they are near at hand when the next columns ask for their cells. */
const BLOCK = 64;
const NO_CELLS: readonly CellValue[] = [];

/**
 * Gives each column its cells of some rows: column 0 the first of each row, and so on. A cell that is not there is
 * blank.
 *
 * @param line of the first row, within the columns
 * @example collectRows([names, revenues], [["Acme", 12], ["Beta", ""]], 0)
 */
export function collectRows(columns: readonly CellCollector[], rows: Rows, line: number): void {
  const { fours, others } = inFours(columns);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(rows.length, from + BLOCK);
    fours.forEach((four, i) => collectFour(four, rows, from, to, line, 4 * i));
    others.forEach((column, i) => collectOne(column, rows, from, to, line, 4 * fours.length + i));
  }
}

function inFours(columns: readonly CellCollector[]): { fours: Four[]; others: readonly CellCollector[] } {
  const fours: Four[] = [];
  for (let at = 0; ; at += 4) {
    const others = columns.slice(at);
    const [first, second, third, fourth] = others;
    if (!first || !second || !third || !fourth) return { fours, others };
    fours.push([first, second, third, fourth]);
  }
}

/**
 * Four columns at once, since looking up a row takes as long as taking a cell of it. Numbers are put where they belong
 * right here; all is written out, and nothing but the texts is left to the collectors, since this is done for every
 * cell of the sheet: it takes half the time of column by column.
 */
function collectFour(columns: Four, rows: Rows, from: number, to: number, line: number, at: number): void {
  const [first, second, third, fourth] = columns;
  const { numbers: numbers1 } = first;
  let { least: least1, most: most1 } = first;
  const { numbers: numbers2 } = second;
  let { least: least2, most: most2 } = second;
  const { numbers: numbers3 } = third;
  let { least: least3, most: most3 } = third;
  const { numbers: numbers4 } = fourth;
  let { least: least4, most: most4 } = fourth;
  for (let i = from; i < to; i++) {
    const row = rows[i] ?? NO_CELLS;
    const one = row[at];
    const two = row[at + 1];
    const three = row[at + 2];
    const four = row[at + 3];
    if (isNumber(one)) {
      numbers1[line + i] = one;
      if (one < least1) least1 = one;
      if (one > most1) most1 = one;
    } else first.put(one, line + i);
    if (isNumber(two)) {
      numbers2[line + i] = two;
      if (two < least2) least2 = two;
      if (two > most2) most2 = two;
    } else second.put(two, line + i);
    if (isNumber(three)) {
      numbers3[line + i] = three;
      if (three < least3) least3 = three;
      if (three > most3) most3 = three;
    } else third.put(three, line + i);
    if (isNumber(four)) {
      numbers4[line + i] = four;
      if (four < least4) least4 = four;
      if (four > most4) most4 = four;
    } else fourth.put(four, line + i);
  }
  first.widen(least1, most1, line + to);
  second.widen(least2, most2, line + to);
  third.widen(least3, most3, line + to);
  fourth.widen(least4, most4, line + to);
}

function collectOne(
  column: CellCollector,
  rows: Rows,
  from: number,
  to: number,
  line: number,
  at: number,
): void {
  const { numbers } = column;
  let { least, most } = column;
  for (let i = from; i < to; i++) {
    const cell = rows[i]?.[at];
    if (isNumber(cell)) {
      numbers[line + i] = cell;
      if (cell < least) least = cell;
      if (cell > most) most = cell;
    } else column.put(cell, line + i);
  }
  column.widen(least, most, line + to);
}

function isNumber(cell: CellValue | undefined): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}
