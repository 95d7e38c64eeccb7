/** Periods of `date` that an analysis can run within [P7]. */
export const PERIODS = ["year", "quarter", "month"] as const;
export type Period = (typeof PERIODS)[number];

/** Serial day of 1970-01-01 in Excel's 1900 system. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** Excel's calendar has a 29 February 1900, as serial day 60. */
const FALSE_LEAP_DAY = 60;

/**
 * Name of the period that a day is in; names of one kind of period sort in the order of time.
 *
 * @param serial day of the 1900 system, with the time of day as fraction
 * @example periodName(46295, "quarter") // => "2026-Q3"
 * @example periodName(46295, "month") // => "2026-09"
 */
export function periodName(serial: number, period: Period): string {
  const day = Math.floor(serial);
  const date = new Date((day - EPOCH + (day < FALSE_LEAP_DAY ? 1 : 0)) * DAY);
  const year = String(date.getUTCFullYear());
  const month = date.getUTCMonth();
  if (period === "year") return year;
  if (period === "quarter") return `${year}-Q${Math.floor(month / 3) + 1}`;
  return `${year}-${String(month + 1).padStart(2, "0")}`;
}
