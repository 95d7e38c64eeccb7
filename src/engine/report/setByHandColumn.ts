import type { ReadinessResult } from "../analysis";
import { READINESS_TIERS, type CellValue, type Say } from "../types";
import type { OutputColumn } from "./plan";
import type { RowWriter } from "./rowWriter";

/**
 * The column in which a person sets a tier. It is no model's own: what stands in it is the user's, row by row, and is
 * written back as it is.
 *
 * @param values the cells as they are to stand
 */
export function setByHandColumn(values: readonly CellValue[], say: Say): OutputColumn {
  return {
    id: "setByHand",
    header: say({ id: "column.setByHand" }),
    values,
    numberFormat: "@",
    width: 12,
    wrap: false,
    alignment: "Center",
    colours: [],
    choices: READINESS_TIERS,
  };
}

/** The tiers set by hand as cells, where no cell of the sheet holds them yet. */
export function setByHandOf({ override }: ReadinessResult, write: RowWriter): CellValue[] {
  return write((i) => READINESS_TIERS[override[i] ?? -1] ?? "");
}
