import { isoOf } from "../../asOf";
import { partialWindows, type Windows } from "./windows";

/** Two periods as a document has them: first and last days, ISO, and which of them the data fills only in part [C1]. */
export interface PeriodFigures {
  previous: [first: string, last: string];
  current: [first: string, last: string];
  partial: ("previous" | "current")[];
}

/**
 * The periods of dated lines; null where columns say both.
 *
 * @example periodFigures(windows)?.current // => ["2025-10-01", "2026-09-30"]
 */
export function periodFigures(windows: Windows | null): PeriodFigures | null {
  if (!windows) return null;
  const { earlier, later } = partialWindows(windows);
  return {
    previous: [isoOf(windows.start), isoOf(windows.turn - 1)],
    current: [isoOf(windows.turn), isoOf(windows.end)],
    partial: [...(earlier ? ["previous" as const] : []), ...(later ? ["current" as const] : [])],
  };
}
