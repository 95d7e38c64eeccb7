/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** Excel's calendar has a 29 February 1900, as serial day 60. */
const FALSE_LEAP_DAY = 60;
/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;
/** Serial days of the 1904 system begin this much later [D5]. */
export const DAYS_TO_1904 = 1462;

/**
 * Serial day of a date in Excel's 1900 system [D5]; NaN where there is no such day, or it is before 1900.
 *
 * @example serialDay(2026, 9, 30) // => 46295
 * @example serialDay(2026, 2, 30) // => NaN
 */
export function serialDay(year: number, month: number, day: number): number {
  if (year < 1900 || year > 9999) return NaN;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NaN;
  const serial = date.getTime() / DAY + EPOCH;
  return serial > FALSE_LEAP_DAY ? serial : serial - 1;
}

/**
 * A serial day of the 1900 system as a person reads it, with the time of day where there is one.
 *
 * @example isoDay(46295) // => "2026-09-30"
 * @example isoDay(0.5) // => "12:00"
 */
export function isoDay(serial: number): string {
  const day = Math.floor(serial);
  const minutes = Math.round((serial - day) * 1440);
  const at = new Date((day - EPOCH) * DAY + minutes * 60_000);
  if (Number.isNaN(at.getTime())) return String(serial);
  const [date = "", time = ""] = at.toISOString().split("T");
  if (day === 0) return time.slice(0, 5);
  return minutes === 0 ? date : `${date} ${time.slice(0, 5)}`;
}

/**
 * A year as written: two digits are 1930–2029, as in Excel.
 *
 * @example fullYear("26") // => 2026
 * @example fullYear("98") // => 1998
 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
