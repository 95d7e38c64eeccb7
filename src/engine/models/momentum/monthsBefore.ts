import { dayOf, isoOf } from "../../asOf";

/**
 * The same day of the month, a number of months earlier; where that month is shorter, its last day.
 *
 * @param day whole day of the 1900 system
 * @example isoOf(monthsBefore(dayOf("2024-02-29"), 12)) // => "2023-02-28"
 */
export function monthsBefore(day: number, months: number): number {
  const [year = 0, month = 1, dayOfMonth = 1] = isoOf(day).split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 - months, Math.min(dayOfMonth, lastOfMonth)));
  return dayOf(moved.toISOString());
}
