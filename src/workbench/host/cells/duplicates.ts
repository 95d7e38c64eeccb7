import type { CopiedCell } from "../../workbook/types";
import type { RangeTarget } from "../targets";

/**
 * Removes rows whose values in the given columns were there before; the rows below move up within the range.
 * Case is not told apart. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
 */
export function removeDuplicates(
  range: RangeTarget,
  columns: readonly number[],
  hasHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  const cells = range.sheet.copyCells(range);
  const header = hasHeader ? cells.slice(0, 1) : [];
  const known = new Set<string>();
  const kept = cells.slice(header.length).filter((row) => {
    const key = JSON.stringify(columns.map((column) => keyOf(row[column])));
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  const removed = cells.length - header.length - kept.length;
  if (removed > 0) {
    const from = header.length;
    const moved = { ...range, row: range.row + from, rowCount: kept.length };
    range.sheet.pasteCells(moved, kept, "Contents");
    range.sheet.clear({ ...range, row: moved.row + kept.length, rowCount: removed }, "Contents");
  }
  return { removed, uniqueRemaining: kept.length };
}

function keyOf(cell: CopiedCell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "string" ? `s${value.toLowerCase()}` : `${typeof value}${value}`;
}
