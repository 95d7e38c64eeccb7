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
  if (!/^\s*[-+$.\dtf]/i.test(text)) return null;
  const trimmed = text.trim();
  return readBoolean(trimmed) ?? readNumber(trimmed) ?? readDate(trimmed, date1904);
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

function readDate(text: string, date1904: boolean): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : [];
  if (year === undefined) return null;
  const serial = dateSerial(Number(year), Number(month), Number(day));
  if (serial === null) return null;
  const value = date1904 ? serial - DAYS_TO_1904 : serial;
  return value < 0 ? null : { value, numberFormat: "m/d/yyyy" };
}

function dateSerial(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  if (!exists || year < 1900) return null;
  const serial = (at.getTime() - EPOCH) / DAY;
  return serial >= 61 ? serial : serial - 1;
}
