import type { CellValue } from "../../types";
import { isBlank } from "../isBlank";
import { isLabel, isYear } from "../isLabel";
import type { SampleRow } from "../sampleRows";

/** Words for what a column counts in, as they stand in a line below the headings. */
const UNIT =
  /^(?:in )?(?:k|m|mn|mio|tsd|thousands?|millions?|千|万|百万|亿)? ?(?:[$€£¥₹%]|usd|eur|gbp|cny|rmb|jpy|inr|hkd|chf|euros?|dollars?|yuan|元|美元|人民币|pcs|pieces|units?|kg|t|tons?|个|台|件|吨|人|y\/n|yes\/no|是\/否)$/i;
const IN_BRACKETS = /^[([（【].*[)\]）】]$/;

/**
 * Whether a cell of a line below the headings says only what its column counts in.
 *
 * @example isUnit("k€") // => true
 * @example isUnit("(pieces)") // => true
 */
export function isUnit(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const text = value.trim();
  return IN_BRACKETS.test(text) || UNIT.test(text);
}

/** Whether every cell of a row that says something could stand in a line of headings. */
export function isHeadingLine(row: SampleRow): boolean {
  return row.filled > 0 && row.cells.every((cell) => isBlank(cell) || isHeadingCell(cell));
}

function isHeadingCell(cell: CellValue): boolean {
  return isLabel(cell) || isYear(cell) || isUnit(cell);
}

/**
 * The columns that hold figures, answers or dates: most of their cells could not be headings.
 *
 * @example figureColumns(rowsOf([["Acme", 12], ["Beta", ""]])) // => new Set([1])
 */
export function figureColumns(rows: readonly SampleRow[]): Set<number> {
  const balance = new Map<number, number>();
  for (const { cells } of rows)
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) balance.set(column, (balance.get(column) ?? 0) + (isLabel(cell) ? -1 : 1));
    });
  return new Set([...balance].filter(([, more]) => more > 0).map(([column]) => column));
}
