import type { CellValue } from "../../types";
import { accountKey } from "../accountKey";
import { displayText } from "../displayText";
import { serialDay } from "../dates/serialDay";
import { ANSWER_NO, ANSWER_YES } from "../types";
import type { ConditionCells } from "./conditionCells";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a line's cell is one of some values: texts as keys are equal [G1], numbers by value whatever they are
 * written like, true and false as yes and no where the column holds answers, dates such as "2026-09-30" by their day.
 *
 * @example cellTest(["won"], cells)(3) // => true, where the cell says " Won"
 */
export function cellTest(
  values: readonly (string | number | boolean)[],
  cells: ConditionCells,
): (line: number) => boolean {
  const texts = new Set(values.map((value) => accountKey(displayText(value))));
  const numbers = new Set(values.filter((value) => typeof value === "number"));
  const answers = new Set<number>(
    values.filter((value) => typeof value === "boolean").map((value) => (value ? ANSWER_YES : ANSWER_NO)),
  );
  const days = new Set(
    values
      .filter((value) => typeof value === "string" && ISO_DAY.test(value))
      .map((value) => dayOf(String(value))),
  );
  const known = new Map<CellValue, boolean>();
  const isText = (cell: CellValue): boolean => {
    const found = known.get(cell) ?? texts.has(accountKey(displayText(cell)));
    known.set(cell, found);
    return found;
  };
  return (line) => {
    if (isText(cells.cell(line))) return true;
    if (numbers.size > 0 && numbers.has(cells.numbers()[line] ?? NaN)) return true;
    if (days.size > 0 && days.has(Math.floor(cells.dates()[line] ?? NaN))) return true;
    return answers.size > 0 && cells.answers !== undefined && answers.has(cells.answers(line));
  };
}

/**
 * Whether a line's number or date stands on the right side of a limit; what is neither does not.
 *
 * @param limit a number, or a date as "2026-09-30"
 * @example limitTest("2026-01-01", cells, (value, limit) => value >= limit)(3) // => true
 */
export function limitTest(
  limit: number | string,
  cells: ConditionCells,
  holds: (value: number, limit: number) => boolean,
): (line: number) => boolean {
  const bound = typeof limit === "number" ? limit : dayOf(limit);
  const values = typeof limit === "number" ? cells.numbers() : cells.dates();
  // A time of day does not move a date past a limit that is a whole day.
  const valueOf = typeof limit === "number" ? (value: number) => value : Math.floor;
  return (line) => holds(valueOf(values[line] ?? NaN), bound);
}

function dayOf(iso: string): number {
  const [year = NaN, month = NaN, day = NaN] = iso.split("-").map(Number);
  return serialDay(year, month, day);
}
