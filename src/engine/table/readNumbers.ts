import type { Culture } from "../types";
import type { CellProblem } from "./cellProblem";
import { cellColumn } from "./cells/cellCollector";
import { cellAt, countTexts, NUMBER, type CellColumn, type Cells } from "./cells/cellColumn";
import { numbersWith } from "./cells/numbersWith";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { formatCurrency } from "./formatCurrency";
import { DAYS_TO_1904, isoDay } from "./dates/serialDay";
import { isDateFormat } from "./isDateFormat";
import { isMissing } from "./isMissing";
import { majorityCurrency, type ColumnCurrency } from "./majorityCurrency";
import { scanNumberText } from "./numberText";
import { readNumberTexts } from "./readNumberTexts";

export type { CellProblem } from "./cellProblem";

export interface Numbers {
  /** One a value, NaN = missing. */
  numbers: Float64Array;
  /** 1 where a cell says something that could not be read. */
  unreadable: Uint8Array;
  /** The column's currency as a person recognises it; null where no cell has one [D4]. */
  currency: string | null;
  /** In the order of the column. */
  problems: CellProblem[];
}

/**
 * Reads one column of numbers [D3]: native numbers, number texts with signs, grouping, currencies, units and
 * per cent ("12 %" is 0.12). What says nothing is missing without a problem; everything else that is no number is
 * missing with one [D7], and so is a number in another currency than most of the column's [D4]. Numbers without a
 * currency are in the column's. A number that its format shows as a date is a date, and none [D3].
 *
 * @param numberFormats Excel's number format of every value, where known: they carry currencies, too.
 * @param date1904 The sheet's serial days count from 1904: a date among the numbers is told as the sheet shows it.
 * @example readNumbers([1200, "€1,250.50", "", "n/a", "$5"], english)
 * // => numbers [1200, 1250.5, NaN, NaN, NaN], currency "EUR",
 * //    problems "n/a" not-a-number and "$5" other-currency
 */
export function readNumbers(
  values: Cells,
  culture: Culture,
  numberFormats?: readonly string[],
  date1904 = false,
): Numbers {
  const cells = cellColumn(values);
  const counts = countTexts(cells);
  const texts = readTexts(cells, counts, culture);
  const formats = numberFormats ? scanFormats(cells, numberFormats) : null;
  const currency = majorityCurrency(countMarks(texts, counts, formats));
  const reasons = texts.map(({ why, currency: mark }) =>
    mark !== null && currency?.includes(mark) === false ? OTHER_CURRENCY : why,
  );
  const unreadable = new Uint8Array(values.length);
  const problems: CellProblem[] = [];
  const report: Report = (index, why, shown = displayText(cellAt(cells, index))) => {
    unreadable[index] = 1;
    const named = why.code === "other-currency" && currency ? { values: { currency: currency.shown } } : {};
    problems.push({ index, value: shown, ...why, ...named });
  };

  reportTexts(cells, reasons, report);
  for (const index of cells.others.keys()) report(index, NOT_A_NUMBER);
  const refused = new Map<number, number>();
  const refuse: Report = (index, why, shown) => {
    refused.set(index, NaN);
    report(index, why, shown);
  };
  if (formats) refuseFormats(cells, formats, currency, refuse, date1904 ? DAYS_TO_1904 : 0);
  const numbers = numbersWith(
    cells,
    texts.map(({ value }, code) => (reasons[code] === null ? value : NaN)),
    { instead: refused },
  );
  problems.sort((a, b) => a.index - b.index);
  return { numbers, unreadable, currency: currency?.shown ?? null, problems };
}

/** One different text: its number, why it is none, or nothing where it says nothing. */
interface TextMeaning {
  value: number;
  why: Why | null;
  currency: string | null;
}

type Why = Pick<CellProblem, "code" | "sentence">;
type Report = (index: number, why: Why, shown?: string) => void;

const NOT_A_NUMBER: Why = { code: "not-a-number" };
/** Instead of the currency of a format. */
const IS_A_DATE = Symbol("date");
const OTHER_CURRENCY: Why = { code: "other-currency" };

function readTexts({ texts }: CellColumn, counts: Uint32Array, culture: Culture): TextMeaning[] {
  return readNumberTexts(texts, culture, counts).map((read, i) => {
    const text = texts[i] ?? "";
    if (read) return { value: read.value, why: null, currency: read.currency };
    return { value: NaN, why: whyNot(text), currency: null };
  });
}

function whyNot(text: string): Why | null {
  if (isMissing(text)) return null;
  if (isErrorValue(text)) return { code: "error-value" };
  // A number by itself, but not with the decimal sign of its column.
  return scanNumberText(text) ? { ...NOT_A_NUMBER, sentence: "issue.otherDecimalSign" } : NOT_A_NUMBER;
}

function reportTexts({ codes }: CellColumn, reasons: readonly (Why | null)[], report: Report): void {
  if (reasons.every((why) => why === null)) return;
  for (let i = 0; i < codes.length; i++) {
    const why = reasons[codes[i] ?? NUMBER] ?? null;
    if (why !== null) report(i, why);
  }
}

/** The number formats of native numbers, told apart once. */
interface ScannedFormats {
  formatOf: Uint16Array;
  formats: { text: string; mark: string | null; isDate: boolean; count: number }[];
}

function scanFormats({ codes }: CellColumn, numberFormats: readonly string[]): ScannedFormats {
  const formatOf = new Uint16Array(codes.length);
  const indexOf = new Map<string, number>();
  const formats: ScannedFormats["formats"] = [];
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] !== NUMBER) continue;
    const text = numberFormats[i] ?? "";
    let index = indexOf.get(text);
    if (index === undefined) {
      index = formats.length;
      indexOf.set(text, index);
      formats.push({ text, mark: formatCurrency(text), isDate: isDateFormat(text), count: 0 });
    }
    formatOf[i] = index;
    const format = formats[index];
    if (format) format.count++;
  }
  return { formatOf, formats };
}

function countMarks(
  texts: readonly TextMeaning[],
  counts: Uint32Array,
  formats: ScannedFormats | null,
): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (mark: string | null, count: number) => {
    if (mark !== null) marks.set(mark, (marks.get(mark) ?? 0) + count);
  };
  texts.forEach(({ currency }, i) => add(currency, counts[i] ?? 0));
  formats?.formats.forEach(({ mark, count }) => add(mark, count));
  return marks;
}

function refuseFormats(
  { codes, numbers }: CellColumn,
  { formatOf, formats }: ScannedFormats,
  currency: ColumnCurrency | null,
  report: Report,
  firstDay: number,
): void {
  const refused = formats.map(({ mark, isDate }) => {
    if (isDate) return IS_A_DATE;
    return mark !== null && currency?.includes(mark) === false ? mark : null;
  });
  if (refused.every((mark) => mark === null)) return;
  for (let i = 0; i < numbers.length; i++) {
    if (codes[i] !== NUMBER) continue;
    const value = numbers[i] ?? NaN;
    const mark = refused[formatOf[i] ?? 0] ?? null;
    if (mark === IS_A_DATE) report(i, NOT_A_NUMBER, isoDay(value + firstDay));
    else if (mark !== null) report(i, OTHER_CURRENCY, `${mark} ${displayText(value)}`);
  }
}
