import { addressOf } from "../core/address";
import { AREA, areaOf, rangeOf, SHEET_ROWS, type Area } from "../core/area";
import { askMerged } from "../core/mergedCells";

/** Why columns of ours cannot stand in an area, and in which of its cells that is seen. */
export interface InTheWay {
  reason: "used" | "hidden" | "merged" | "validation";
  address: string;
}

/**
 * Asks whether columns of ours can stand in an area without a change to anything of the user's: nothing is typed
 * there, its columns are shown, no cells are merged, and no rule of theirs says what may be typed.
 *
 * @param wholeColumns Nothing may be typed above and below the area, either.
 * @returns what to call after the next sync: null where the area is free.
 */
export function askFree(sheet: Excel.Worksheet, area: Area, wholeColumns: boolean): () => InTheWay | null {
  const cells = rangeOf(sheet, area).load("columnHidden,dataValidation/type");
  const looked = wholeColumns ? { ...area, row: 0, rowCount: SHEET_ROWS } : area;
  const used = rangeOf(sheet, looked).getUsedRangeOrNullObject(true).load(AREA);
  const readMerged = askMerged(sheet, area);
  return () => {
    if (!used.isNullObject) return { reason: "used", address: addressOf(areaOf(used)) };
    const merged = readMerged();
    if (merged !== null) return { reason: "merged", address: merged };
    const whole = addressOf(area);
    // Excel says null where some of the columns are hidden and some are not.
    if (cells.columnHidden !== false) return { reason: "hidden", address: whole };
    return cells.dataValidation.type === "None" ? null : { reason: "validation", address: whole };
  };
}
