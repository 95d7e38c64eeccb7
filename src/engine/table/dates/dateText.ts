import { foldHan } from "../foldHan";
import { foldText } from "../foldText";
import { monthKey } from "./monthNames";
import { fullYear, serialDay } from "./serialDay";
import { timeOfDay } from "./timeOfDay";

/** In which order day, month and year stand. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/**
 * A text taken apart as a date.
 * - known: only one reading.
 * - open: three numbers whose order the column decides; NaN where an order makes no day.
 */
export type DateText =
  | { kind: "known"; serial: number }
  | { kind: "open"; byOrder: Readonly<Record<DateOrder, number>>; dotted: boolean; shortYear: boolean };

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4}) ?(?:[-/.]|[年년]) ?(\d{1,2}) ?(?:[-/.]|[月월]) ?(\d{1,2}) ?[日号일.]?$/;
const SHORT_YEAR_HAN = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]$/;
const NUMBERS = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})\.?$/;
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]* (?=.*\d)/;
const WEEKDAY_HAN = /[, (]*(?:星期|周)[一二三四五六日天]\)?/;
const LINKS = new Set(["of", "de", "the"]);
/** Shorter than any date, or longer than all. */
const LENGTHS = { least: 6, most: 60 };

/**
 * Takes a text apart as a date with or without a time of day [D5]: ISO, 20260930, three numbers in the local order,
 * month names, 2026年9月30日; a weekday is read over. What lacks the day or the year is none: nothing is guessed [D7].
 *
 * @param months Names as in `monthNames`.
 * @returns null where the text is no date.
 * @example dateText("30 Sep 2026", monthNames("en")) // => { kind: "known", serial: 46295 }
 * @example dateText("3/4/2026", monthNames("en"))
 * // => { kind: "open", byOrder: { dmy: 46115, mdy: 46085, ymd: NaN }, dotted: false, shortYear: false }
 */
export function dateText(text: string, months: ReadonlyMap<string, number>): DateText | null {
  if (text.length < LENGTHS.least || text.length > LENGTHS.most) return null;
  const plain = foldText(text);
  if (!/\d/.test(plain)) return null;
  const folded = foldHan(plain).toLowerCase().replace(WEEKDAY, "").replace(WEEKDAY_HAN, " ").trim();
  const { rest, time } = timeOfDay(folded);
  if (Number.isNaN(time)) return null;
  const yearFirst = COMPACT.exec(rest) ?? YEAR_FIRST.exec(rest) ?? SHORT_YEAR_HAN.exec(rest);
  if (yearFirst) {
    const [, year = "", month, day] = yearFirst;
    return known(serialDay(fullYear(year), Number(month), Number(day)), time);
  }
  const numbers = NUMBERS.exec(rest);
  if (numbers) return open(numbers, time);
  return named(rest, months, time);
}

function known(serial: number, time: number): DateText | null {
  return Number.isNaN(serial) ? null : { kind: "known", serial: serial + time };
}

function open([, first = "", sign, second = "", last = ""]: RegExpExecArray, time: number): DateText | null {
  // A year has two digits or four; a single digit at the end is a day.
  const yearLast = (month: string, day: string) =>
    last.length === 1 ? NaN : serialDay(fullYear(last), Number(month), Number(day)) + time;
  const shortYear = last.length <= 2;
  const byOrder = {
    dmy: yearLast(second, first),
    mdy: yearLast(first, second),
    ymd:
      shortYear && first.length === 2 ? serialDay(fullYear(first), Number(second), Number(last)) + time : NaN,
  };
  if (Object.values(byOrder).every(Number.isNaN)) return null;
  return { kind: "open", byOrder, dotted: sign === ".", shortYear };
}

/** Day, year and the name of a month: "30-Sep-26", "September 30th, 2026", "2026 Sep 30". */
function named(text: string, months: ReadonlyMap<string, number>, time: number): DateText | null {
  const words = text.split(/[\s,\-/]+|\.(?=\s|$|\d)/).filter((word) => word !== "" && !LINKS.has(word));
  if (words.length !== 3) return null;
  const at = words.findIndex((word) => months.has(monthKey(word)));
  const month = months.get(monthKey(words[at] ?? ""));
  const [first = "", second = ""] = words.filter((_, index) => index !== at);
  if (month === undefined) return null;
  const yearComesFirst = /^\d{4}$/.test(first);
  const year = (yearComesFirst ? first : second).replace(/^['’]/, "");
  const day = (yearComesFirst ? second : first).replace(/(?<=\d)(?:st|nd|rd|th|er|º)$/, "");
  if (!/^(?:\d{2}|\d{4})$/.test(year) || !/^\d{1,2}$/.test(day)) return null;
  return known(serialDay(fullYear(year), month, Number(day)), time);
}
