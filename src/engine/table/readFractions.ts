import type { Culture, IssueCode } from "../types";
import type { CellProblem } from "./cellProblem";
import { cellColumn } from "./cells/cellCollector";
import { cellAt, countTexts, NUMBER, type Cells } from "./cells/cellColumn";
import { nativeNumbers } from "./cells/numbersWith";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { isMissing } from "./isMissing";
import { isPercentFormat } from "./isPercentFormat";
import { readNumberTexts, type ReadNumber } from "./readNumberTexts";

export interface Fractions {
  /** 0–1, one a value; NaN = missing. */
  numbers: Float64Array;
  /** 1 where a cell says something that is no share. */
  unreadable: Uint8Array;
  /** The column's bare numbers were in per cent: 15 for 0.15. */
  inPercent: boolean;
  /** In the order of the column. */
  problems: CellProblem[];
}

/**
 * Reads one column of shares: discounts, probabilities [D1]. Per cent cells, native and texts, are taken as they are;
 * the bare numbers of a column with any above 1 are in per cent. What is then below 0 or above 1, or carries a
 * currency, is missing with a problem; above 100 it decides nothing.
 *
 * @param numberFormats Excel's number format of every value, where known.
 * @example readFractions([10, 25, "30%", 1], english) // => numbers [0.1, 0.25, 0.3, 0.01], inPercent true
 */
export function readFractions(values: Cells, culture: Culture, numberFormats?: readonly string[]): Fractions {
  const cells = cellColumn(values);
  const { codes, texts, others } = cells;
  const numbers = nativeNumbers(cells);
  const read = readNumberTexts(texts, culture, countTexts(cells));
  const isBare = (number: ReadNumber) => !number.percent && number.currency === null;
  const isPercentCell = percentCells(numbers, numberFormats);
  let inPercent = read.some((number) => number !== null && isBare(number) && decides(number.value));
  for (let i = 0; i < numbers.length && !inPercent; i++)
    inPercent = decides(numbers[i] ?? NaN) && isPercentCell[i] !== 1;

  const unreadable = new Uint8Array(values.length);
  const problems: CellProblem[] = [];
  const report = (index: number, code: IssueCode) => {
    numbers[index] = NaN;
    unreadable[index] = 1;
    problems.push({ index, value: displayText(cellAt(cells, index)), code });
  };
  const ofTexts = read.map((number, i) => {
    if (number) return shareOf(number, inPercent);
    const text = texts[i] ?? "";
    if (isMissing(text)) return NaN;
    return isErrorValue(text) ? "error-value" : "not-a-number";
  });
  for (let i = 0; i < numbers.length; i++) {
    const code = codes[i] ?? NUMBER;
    if (code === NUMBER) {
      const number = numbers[i] ?? NaN;
      const share = inPercent && isPercentCell[i] !== 1 ? number / 100 : number;
      if (share < 0 || share > 1) report(i, "out-of-scale");
      else numbers[i] = share;
      continue;
    }
    const share = ofTexts[code] ?? NaN;
    if (typeof share === "number") numbers[i] = share;
    else report(i, share);
  }
  for (const index of others.keys()) report(index, "not-a-number");
  problems.sort((a, b) => a.index - b.index);
  return { numbers, unreadable, inPercent, problems };
}

/** A number that tells per cent from shares. */
const decides = (value: number) => value > 1 && value <= 100;

function shareOf({ value, percent, currency }: ReadNumber, inPercent: boolean): number | IssueCode {
  const share = inPercent && !percent ? value / 100 : value;
  return currency !== null || share < 0 || share > 1 ? "out-of-scale" : share;
}

function percentCells(numbers: Float64Array, numberFormats: readonly string[] | undefined): Uint8Array {
  const percent = new Uint8Array(numberFormats ? numbers.length : 0);
  if (numberFormats)
    for (let i = 0; i < percent.length; i++) percent[i] = isPercentFormat(numberFormats[i]) ? 1 : 0;
  return percent;
}
