import { READINESS_TIERS } from "../../engine";
import { areaOf, rangeOf, SHEET_ROWS, type Area } from "../core/area";

/**
 * Asks for our drop-down list in columns of ours and below them, where a fill carried it on to.
 *
 * @param columns from the header down
 * @returns what to call after the next sync: it queues that the list goes.
 */
export function askDropDowns(sheet: Excel.Worksheet, columns: readonly Area[]): () => void {
  const asked = columns.map(({ row, column }) => {
    const below: Area = { row: row + 1, column, rowCount: SHEET_ROWS - row - 1, columnCount: 1 };
    const first = rangeOf(sheet, { ...below, rowCount: 1 }).dataValidation.load("type,rule");
    const same = rangeOf(sheet, below).getSpecialCellsOrNullObject("SameDataValidation");
    same.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { first, same };
  });
  return () => {
    for (const { first, same } of asked)
      if (first.type === "List" && first.rule.list?.source === OURS && !same.isNullObject)
        for (const cells of same.areas.items) rangeOf(sheet, areaOf(cells)).dataValidation.clear();
  };
}

const OURS = READINESS_TIERS.join(",");
