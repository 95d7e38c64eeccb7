/** What Excel makes of a text typed into a General cell. */
export interface Typed {
  value: number | boolean;
  /** Set when typing that also changes the cell's number format. */
  numberFormat?: string;
}

const DAY = 86_400_000;
/** Days that the 1904 date system begins later. */
export const DAYS_TO_1904 = 1462;
/** Serial 0 of Excel's 1900 date system, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a text as Excel (en-US) does when it is typed, or set through `Range.values`, into a General cell.
 * null: it stays a text. Source: Excel JavaScript API, Range.values ("will be treated as typed").
 *
 * @example readTyped("1,200") // => { value: 1200, numberFormat: "#,##0" }
 * @example readTyped("12 units") // => null
 */
export function readTyped(text: string, date1904 = false): Typed | null {
  // Most texts are words: decide by their first letter.
  if (!/^\s*[-+$.(\dtf]/i.test(text)) return null;
  const trimmed = text.trim();
  return (
    readBoolean(trimmed) ??
    readNumber(trimmed) ??
    readNegative(trimmed) ??
    readDate(trimmed, date1904) ??
    readTime(trimmed)
  );
}

function readBoolean(text: string): Typed | null {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { value: upper === "TRUE" } : null;
}

const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function readNumber(text: string): Typed | null {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && !/\d/.test(fraction)) return null;
  const magnitude = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`);
  const value = (sign === "-" ? -magnitude : magnitude) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const numberFormat = formatAsTyped(currency, whole, fraction, exponent, percent);
  return numberFormat ? { value, numberFormat } : { value };
}

/** Accountants' way: "(5)" is -5. */
function readNegative(text: string): Typed | null {
  const inside = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const read = inside === undefined ? null : readNumber(inside);
  return read && typeof read.value === "number" ? { ...read, value: -read.value } : null;
}

const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s+([ap])m?)?$/i;

/** "10:30", "10:30:15", "1:05 pm". */
function readTime(text: string): Typed | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hour = "", minute = "", second, half] = match;
  const hours = Number(hour);
  if (half && (hours < 1 || hours > 12)) return null;
  const onClock = half ? (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hours;
  const value = (onClock * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  const plain = second === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: half ? `${plain} AM/PM` : hours > 23 ? "[h]:mm:ss" : plain };
}

function formatAsTyped(
  currency: string,
  whole: string,
  fraction: string,
  exponent: string,
  percent: string,
): string | undefined {
  const decimals = fraction.length > 1 ? ".00" : "";
  if (exponent) return "0.00E+00";
  if (percent) return `0${decimals}%`;
  if (currency) return `$#,##0${decimals}`;
  return whole.includes(",") ? `#,##0${decimals}` : undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface WrittenDate {
  /** Not written: this year. */
  year?: string | undefined;
  month: number;
  day: string;
  numberFormat: string;
}

function readDate(text: string, date1904: boolean): Typed | null {
  const [, date = text, time] = /^(\S+)\s+(\S+:.*)$/.exec(text) ?? [];
  const written = writtenDate(date);
  const clock = time === undefined ? { value: 0 } : readTime(time);
  if (!written || !clock || typeof clock.value !== "number" || clock.value >= 1) return null;
  const serial = dateSerial(fullYear(written.year), written.month, Number(written.day));
  if (serial === null) return null;
  const value = (date1904 ? serial - DAYS_TO_1904 : serial) + clock.value;
  const numberFormat = time === undefined ? written.numberFormat : "m/d/yyyy h:mm";
  return value < 0 ? null : { value, numberFormat };
}

/**
 * "2026-01-31", "1/31/2026", "1/31/26"; without a year "12/2" becomes 2-Dec, as "2-Dec" does.
 * https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
 */
function writtenDate(text: string): WrittenDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return { year: iso[1], month: Number(iso[2]), day: iso[3] ?? "", numberFormat: "m/d/yyyy" };
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (us) {
    const [, month, day = "", year] = us;
    return { year, month: Number(month), day, numberFormat: year ? "m/d/yyyy" : "d-mmm" };
  }
  const [, day, name = "", year] = /^(\d{1,2})-([a-z]{3})(?:-(\d{4}|\d{2}))?$/i.exec(text) ?? [];
  if (day === undefined) return null;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return { year, month, day, numberFormat: year ? "d-mmm-yy" : "d-mmm" };
}

/** Two digits: 00 to 29 are of this century. https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers */
function fullYear(year: string | undefined): number {
  if (year === undefined) return new Date().getFullYear();
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}

function dateSerial(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  if (!exists || year < 1900) return null;
  const serial = (at.getTime() - EPOCH) / DAY;
  return serial >= 61 ? serial : serial - 1;
}
