import { analyse, defaultSettings, type Analysis } from "../../../src/engine";
import { SIX } from "../sampleTable";

/**
 * The six accounts of `SIX` as ten order lines, in rows 2–11 of "Orders": the accounts' figures are those of SIX,
 * line 3 is of no account, and "Delta" was set to 3S by hand.
 */
export function groupedAnalysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    ...analyse({ today: "2026-11-22", table: SIX, settings: defaultSettings() }),
    sheet: "Orders",
    rowCount: 10,
    grouped: true,
    accountOf: Int32Array.of(0, 1, 0, -1, 2, 3, 4, 5, 1, 0),
    lineCounts: Uint32Array.of(3, 2, 1, 1, 1, 1),
    lines: Uint32Array.of(0, 1, 4, 5, 6, 7),
    rows: Uint32Array.of(2, 3, 6, 7, 8, 9),
    ...changes,
  };
}
