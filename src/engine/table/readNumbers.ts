import type { CellValue, Culture, IssueCode } from "../types";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { isBlank } from "./isBlank";
import { readNumberTexts } from "./readNumberTexts";

/** A cell of a column that could not be read. */
export interface CellProblem {
  /** Index within the column's values, from 0. */
  index: number;
  /** The cell's text. */
  value: string;
  code: IssueCode;
}

/**
 * Reads one column of numbers [D3]: native numbers, number texts with signs, grouping, currencies, units and
 * per cent ("12 %" is 0.12). Blank is missing without a problem; everything else that is no number is missing
 * with one [D7].
 *
 * @returns `numbers`, one a value, NaN = missing; `problems` in the order of the column.
 * @example readNumbers([1200, "1,250.50", "", "n/a"], english)
 * // => { numbers: [1200, 1250.5, NaN, NaN], problems: [{ index: 3, value: "n/a", code: "not-a-number" }] }
 */
export function readNumbers(
  values: readonly CellValue[],
  culture: Culture,
): { numbers: Float64Array; problems: CellProblem[] } {
  const numbers = new Float64Array(values.length).fill(NaN);
  const problems: CellProblem[] = [];
  const texts: string[] = [];
  const textIndexes: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === "number" && Number.isFinite(value)) numbers[index] = value;
    else if (value === undefined || isBlank(value)) continue;
    else if (isErrorValue(value)) problems.push({ index, value: displayText(value), code: "error-value" });
    else if (typeof value === "string") {
      texts.push(value);
      textIndexes.push(index);
    } else problems.push({ index, value: displayText(value), code: "not-a-number" });
  }
  const read = readNumberTexts(texts, culture);
  for (let i = 0; i < read.length; i++) {
    const index = textIndexes[i] ?? 0;
    const number = read[i];
    if (number) numbers[index] = number.value;
    else problems.push({ index, value: displayText(texts[i] ?? ""), code: "not-a-number" });
  }
  problems.sort((a, b) => a.index - b.index);
  return { numbers, problems };
}
