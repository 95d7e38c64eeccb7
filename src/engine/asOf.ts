import type { Settings } from "./settings/types";
import type { LineColumns } from "./table/types";

/** The day on which everything is judged: recency, expiry, visits (domain §1). */
export interface AsOf {
  /** Days of the 1900 system, whole. */
  day: number;
  /** "2026-09-30". */
  iso: string;
  /** From the settings, the latest date of the data, or today. */
  basis: "given" | "data" | "today";
}

/** Dates that say when the data ends; never nextDate, which lies ahead. */
const DATES = ["date", "lastOrder", "lastContact", "lastVisit"] as const;

/** 1970-01-01 as a day of the 1900 system. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/**
 * The as-of date: that of the settings, else the latest date of the lines that is not after today, else today.
 *
 * @param today ISO date
 * @example asOfDay(lines, defaultSettings(), "2026-11-22") // => { day: 46295, iso: "2026-09-30", basis: "data" }
 */
export function asOfDay(
  { numbers }: Pick<LineColumns, "numbers">,
  { asOf }: Pick<Settings, "asOf">,
  today: string,
): AsOf {
  if (asOf !== undefined) return { day: dayOf(asOf), iso: asOf, basis: "given" };
  const last = dayOf(today);
  const dates: Partial<Record<string, Float64Array>> = numbers;
  let latest = -Infinity;
  for (const field of DATES)
    for (const date of dates[field] ?? []) {
      const day = Math.floor(date);
      if (day <= last && day > latest) latest = day;
    }
  return latest === -Infinity
    ? { day: last, iso: today, basis: "today" }
    : { day: latest, iso: isoOf(latest), basis: "data" };
}

/**
 * An ISO date as a day of the 1900 system.
 *
 * @example dayOf("2026-09-30") // => 46295
 */
export function dayOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS + EPOCH;
}

/**
 * A day of the 1900 system as an ISO date.
 *
 * @example isoOf(46295) // => "2026-09-30"
 */
export function isoOf(day: number): string {
  return new Date((Math.floor(day) - EPOCH) * MILLISECONDS).toISOString().slice(0, 10);
}
