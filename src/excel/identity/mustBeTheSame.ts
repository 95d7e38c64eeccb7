import type { Cells } from "../../engine";
import { SheetError } from "../core/sheetError";
import type { RowIdentity } from "./types";
import { whatChanged } from "./whatChanged";

/**
 * Makes sure that the rows about to be written are those that were read.
 *
 * @param now Columns by index within the sheet, as they stand.
 * @param allowEdited Cells other than the accounts' names may have changed; not tiers set by hand, which would be lost.
 * @returns how many rows were edited, where that is allowed.
 * @throws SheetError that says what happened to the rows, and where it shows first.
 */
export function mustBeTheSame(
  identity: RowIdentity,
  now: ReadonlyMap<number, Cells>,
  sheet: string,
  { firstRow, rowCount }: { firstRow: number; rowCount: number },
  allowEdited: boolean,
): number {
  const change = whatChanged(identity, now, rowCount);
  if (!change) return 0;
  const values = { sheet, count: change.rows, row: firstRow + change.first + 1 };
  if (change.kind === "moved")
    throw new SheetError({ id: change.isSorted ? "error.rowsSorted" : "error.rowsMoved", values });
  if (!allowEdited || change.isByHand) throw new SheetError({ id: "error.rowsEdited", values });
  return change.rows;
}
