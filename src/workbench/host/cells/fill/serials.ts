/** Excel's serial dates, taken apart. Serial 60 is the 29 February 1900 that never was. */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export interface DateParts {
  year: number;
  /** From 0. */
  month: number;
  day: number;
  /** Part of the day, 0 to 1. */
  time: number;
}

/**
 * @example datePartsOf(45000, false) // => { year: 2023, month: 2, day: 15, time: 0 }
 */
export function datePartsOf(serial: number, date1904: boolean): DateParts {
  const whole = Math.floor(serial);
  const at = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + (whole + leap(whole, date1904)) * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), day: at.getUTCDate(), time: serial - whole };
}

/** The serial of a date; a day that the month does not have becomes its last one. */
export function serialOf({ year, month, day, time }: DateParts, date1904: boolean): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const at = Date.UTC(year, month, Math.min(day, lastDay));
  const days = Math.round((at - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  return days + time - (!date1904 && days < 61 ? 1 : 0);
}

function leap(whole: number, date1904: boolean): number {
  return !date1904 && whole < 60 ? 1 : 0;
}

/** Monday to Friday. */
export function isWeekday(serial: number, date1904: boolean): boolean {
  const { year, month, day } = datePartsOf(serial, date1904);
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
