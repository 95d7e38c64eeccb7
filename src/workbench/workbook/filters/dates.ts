import type { DynamicCriterion, FilterDate } from "../types";

const DAY = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01, in the 1900 and in the 1904 date system. */
const TO_1970 = { 1900: 25_569, 1904: 24_107 };

/** A test of a cell's serial number. */
export type SerialTest = (serial: number) => boolean;

type Span = readonly [start: number, end: number];

/** Milliseconds of a UTC date; months and days may lie outside of their year or month. */
const utc = (year: number, month = 0, day = 1): number => Date.UTC(year, month, day);

/**
 * The days of a dynamic filter's period, seen from `today`; null for one that is about averages.
 * Weeks begin on Sunday, as in Excel's filter menu.
 *
 * @example periodTest("today", new Date(2026, 0, 2), false)?.(46_024) // => true
 */
export function periodTest(criterion: DynamicCriterion, today: Date, date1904: boolean): SerialTest | null {
  const recurring = /^([QM])(\d+)$/.exec(criterion);
  if (recurring) {
    const number = Number(recurring[2]);
    return (serial) => {
      const month = new Date(toTime(serial, date1904)).getUTCMonth();
      return recurring[1] === "M" ? month === number - 1 : Math.floor(month / 3) === number - 1;
    };
  }
  const span = spanOf(criterion, today);
  return span && ((serial) => within(span, toTime(serial, date1904)));
}

const DAYS: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };
const STEPS: Record<string, number> = { last: -1, this: 0, next: 1 };

function spanOf(criterion: DynamicCriterion, today: Date): Span | null {
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const day = DAYS[criterion];
  if (day !== undefined) return [utc(year, month, date + day), utc(year, month, date + day + 1)];
  if (criterion === "yearToDate") return [utc(year), utc(year, month, date + 1)];
  const [, which = "", unit = ""] = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  const step = STEPS[which] ?? 0;
  if (unit === "Week") {
    const sunday = date - today.getDay() + 7 * step;
    return [utc(year, month, sunday), utc(year, month, sunday + 7)];
  }
  if (unit === "Month") return [utc(year, month + step), utc(year, month + step + 1)];
  if (unit === "Year") return [utc(year + step), utc(year + step + 1)];
  const quarter = Math.floor(month / 3) + step;
  return unit === "Quarter" ? [utc(year, 3 * quarter), utc(year, 3 * quarter + 3)] : null;
}

/**
 * The moments that a date of a values filter means: all of its year, month, day …
 *
 * @example dateTest({ date: "2026-03-05", specificity: "Month" }, false)(46_082) // => true
 */
export function dateTest({ date, specificity }: FilterDate, date1904: boolean): SerialTest {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (date.match(/\d+/g) ?? []).map(
    Number,
  );
  const parts = [year, month - 1, day, hour, minute, second];
  const length = ["Year", "Month", "Day", "Hour", "Minute", "Second"].indexOf(specificity) + 1;
  const at = (last: number): number => {
    const [y = 0, m = 0, d = 1, h = 0, min = 0, s = 0] = parts.slice(0, length);
    const ahead = [y, m, d, h, min, s].map((part, index) => (index === length - 1 ? part + last : part));
    const [ay = 0, am = 0, ad = 1, ah = 0, amin = 0, as = 0] = ahead;
    return Date.UTC(ay, am, ad, ah, amin, as);
  };
  const span: Span = [at(0), at(1)];
  // A serial number carries a second only to within rounding.
  return (serial) => within(span, toTime(serial, date1904));
}

function within([start, end]: Span, time: number): boolean {
  return time >= start && time < end;
}

function toTime(serial: number, date1904: boolean): number {
  // Excel counts a 29 February 1900 that never was.
  const real = !date1904 && serial < 60 ? serial + 1 : serial;
  return Math.round((real - TO_1970[date1904 ? 1904 : 1900]) * DAY);
}
