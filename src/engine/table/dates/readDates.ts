import type { Culture } from "../../types";
import type { CellProblem } from "../cellProblem";
import { cellColumn } from "../cells/cellCollector";
import { cellAt, countTexts, FIRST_TEXT, type Cells } from "../cells/cellColumn";
import { nativeNumbers } from "../cells/numbersWith";
import { displayText } from "../displayText";
import { isErrorValue } from "../errorValue";
import { isMissing } from "../isMissing";
import type { TableMessageId } from "../messages";
import { columnOrder, localOrder, orderOf, serialIn } from "./dateOrder";
import { dateText, type DateOrder, type DateText } from "./dateText";
import { monthNames } from "./monthNames";
import { DAYS_TO_1904, LAST_SERIAL } from "./serialDay";

export interface Dates {
  /** Serial days of the 1900 system with the time of day as fraction, one a value; NaN = missing. */
  numbers: Float64Array;
  /** 1 where a cell says something that is no date. */
  unreadable: Uint8Array;
  /** In the order of the column. */
  problems: CellProblem[];
}

type Why = Pick<CellProblem, "code" | "sentence" | "expected">;

const NOT_A_DATE: Why = { code: "not-a-date" };
const EXPECTED = {
  dmy: "expected.dateDayFirst",
  mdy: "expected.dateMonthFirst",
  ymd: "expected.dateYearFirst",
} as const satisfies Record<DateOrder, TableMessageId>;

/** A serial day as text: a .csv of a sheet whose dates had lost their format. */
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
const COMPACT = /^(?:19|20|21)\d{6}$/;

/**
 * Reads one column of dates [D5]: serial days, ISO, dates in the order that the column decides, month names,
 * 2026年9月30日, each with or without a time. What says nothing is missing without a problem; everything else that is
 * no date is missing with one [D7], a column of mere years included.
 *
 * @param date1904 The sheet's serial days count from 1904.
 * @example readDates([46295, "30/09/2026", "3/4/2026", "soon"], english)
 * // => numbers [46295, 46295, 46115, NaN], problems [{ index: 3, value: "soon", code: "not-a-date" }]
 */
export function readDates(values: Cells, culture: Culture, date1904 = false): Dates {
  const cells = cellColumn(values);
  const { codes, texts, others } = cells;
  const numbers = nativeNumbers(cells);
  const unreadable = new Uint8Array(values.length);
  const problems: CellProblem[] = [];
  const report = (index: number, why: Why) => {
    numbers[index] = NaN;
    unreadable[index] = 1;
    problems.push({ index, value: displayText(cellAt(cells, index)), ...why });
  };

  readSerials(numbers, date1904 ? DAYS_TO_1904 : 0, report);
  if (texts.length > FIRST_TEXT) {
    const { serials, reasons } = readTexts(texts, countTexts(cells), culture, date1904 ? DAYS_TO_1904 : 0);
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] ?? 0;
      if (code < FIRST_TEXT) continue;
      const why = reasons[code] ?? null;
      if (why === null) numbers[i] = serials[code] ?? NaN;
      else report(i, why);
    }
  }
  for (const index of others.keys()) report(index, NOT_A_DATE);
  problems.sort((a, b) => a.index - b.index);
  return { numbers, unreadable, problems };
}

function readSerials(numbers: Float64Array, offset: number, report: (index: number, why: Why) => void): void {
  const onlyYears = areYears(numbers);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? NaN;
    if (Number.isNaN(number)) continue;
    const serial = number + offset;
    if (onlyYears || serial < 1) report(i, NOT_A_DATE);
    else if (serial < LAST_SERIAL + 1) numbers[i] = serial;
    else {
      // 20260930 as a number: beyond the last day of the calendar, so it can be nothing else.
      const compact = COMPACT.test(String(number)) ? dateText(String(number), new Map()) : null;
      if (compact?.kind === "known") numbers[i] = compact.serial;
      else report(i, NOT_A_DATE);
    }
  }
}

/** As serial days, 1900 to 2100 are the spring and summer of 1905: nobody means them. */
function areYears(numbers: Float64Array): boolean {
  let any = false;
  for (const number of numbers) {
    if (Number.isNaN(number)) continue;
    if (!Number.isInteger(number) || number < 1900 || number > 2100) return false;
    any = true;
  }
  return any;
}

function readTexts(texts: readonly string[], counts: Uint32Array, culture: Culture, offset: number) {
  const months = monthNames(culture.locale);
  const dates = texts.map((text) => dateText(text, months));
  const order = columnOrder(openDates(dates, counts), localOrder(culture.locale));
  const serials = new Float64Array(texts.length).fill(NaN);
  const reasons = texts.map((text, i): Why | null => {
    const date = dates[i];
    if (date) serials[i] = date.kind === "known" ? date.serial : serialIn(order, date);
    else if (SERIAL_TEXT.test(text.trim())) serials[i] = Number(text) + offset;
    if (!Number.isNaN(serials[i]) || isMissing(text)) return null;
    if (isErrorValue(text)) return { code: "error-value" };
    if (date?.kind !== "open") return NOT_A_DATE;
    return { ...NOT_A_DATE, sentence: "issue.otherDateOrder", expected: EXPECTED[orderOf(order, date)] };
  });
  return { serials, reasons };
}

function* openDates(dates: readonly (DateText | null)[], counts: Uint32Array) {
  for (const [i, date] of dates.entries()) if (date?.kind === "open") yield [date, counts[i] ?? 1] as const;
}
