/** What `Range.values` and `Range.formulas` do when they are set. */
import type { Area, CellValue } from "../../workbook/types";
import { intersection } from "../area";
import type { RangeTarget } from "../targets";
import { expandTables, tablesAbove } from "./expandTables";

/** Writes rows, leaves what lies hidden in merged cells, and lets the table above grow. */
export function writeRows(range: RangeTarget, rows: (CellValue | null)[][]): void {
  const above = tablesAbove(range);
  range.sheet.write(range, withoutHidden(range, rows));
  if (above.length > 0) expandTables(above, range, rows);
}

/**
 * Of merged cells only the first holds a value; what is written to the others is lost, as in Excel.
 * https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
 */
function withoutHidden(range: RangeTarget, rows: (CellValue | null)[][]): (CellValue | null)[][] {
  const merges = range.sheet.merges().filter((merge) => intersection(merge, range) !== null);
  if (merges.length === 0) return rows;
  const isHidden = (row: number, column: number): boolean =>
    merges.some((merge) => hides(merge, row, column));
  return rows.map((row, r) =>
    row.map((cell, c) => (cell !== null && isHidden(range.row + r, range.column + c) ? null : cell)),
  );
}

function hides(merge: Area, row: number, column: number): boolean {
  const inside =
    row >= merge.row &&
    row < merge.row + merge.rowCount &&
    column >= merge.column &&
    column < merge.column + merge.columnCount;
  return inside && (row !== merge.row || column !== merge.column);
}
