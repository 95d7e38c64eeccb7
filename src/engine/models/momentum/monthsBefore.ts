/** 1970-01-01 as a day of the 1900 system. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/**
 * The same day of the month, a number of months earlier; where that month is shorter, its last day.
 *
 * @param day whole day of the 1900 system
 * @example isoOf(monthsBefore(dayOf("2024-02-29"), 12)) // => "2023-02-28"
 */
export function monthsBefore(day: number, months: number): number {
  const date = new Date((day - EPOCH) * MILLISECONDS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS + EPOCH;
}
