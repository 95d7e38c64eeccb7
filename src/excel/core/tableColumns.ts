import type { Area } from "./area";
import { asText } from "./plainText";
import { supports } from "./requirementSets";

/** A table of the sheet, as far as its columns are concerned. */
export interface WideTable {
  table: Excel.Table;
  /** Header and data rows. */
  area: Area;
  showTotals: boolean;
}

/**
 * Whether a table can be made wider or narrower without moving what stands beside it. Adding or deleting a column moves
 * every cell on its right; drawing the table's border elsewhere (ExcelApi 1.13) moves none. With a totals row it is
 * left to Excel, which alone knows where that row goes.
 */
export function leavesNeighbours(showTotals: boolean): boolean {
  return supports("1.13") && !showTotals;
}

/** Queues new columns at a table's right end; their cells must be free. */
export function addTableColumns(
  { table, showTotals }: Pick<WideTable, "table" | "showTotals">,
  headers: readonly string[],
): void {
  if (headers.length === 0) return;
  if (supports("1.13") && leavesNeighbours(showTotals)) {
    const beside = table.getHeaderRowRange().getLastColumn().getOffsetRange(0, 1);
    beside.getResizedRange(0, headers.length - 1).values = [headers.map(asText)];
    widenTable(table, headers.length);
  } else for (const header of headers) table.columns.add(undefined, undefined, header);
}

/**
 * Which columns cannot fall outside of a table by drawing its border elsewhere, since something else stands on their
 * right, or its border must stay: from right to left.
 *
 * @param columns Within the sheet, in any order.
 * @example columnsToDelete({ table, area: { row: 0, column: 0, rowCount: 9, columnCount: 4 }, showTotals: false }, [1, 3])
 * // => [1]
 */
export function columnsToDelete({ area, showTotals }: WideTable, columns: readonly number[]): number[] {
  const inside = columns.filter((column) => column >= area.column && column < area.column + area.columnCount);
  const rightFirst = inside.sort((a, b) => b - a);
  if (!leavesNeighbours(showTotals)) return rightFirst;
  let end = area.column + area.columnCount;
  while (rightFirst[0] === end - 1) {
    rightFirst.shift();
    end--;
  }
  return rightFirst;
}

/**
 * Queues that columns at a table's end fall outside of it, where that is possible: their cells stay where they are.
 *
 * @param columns Within the sheet, in any order.
 * @returns those that are still in the table, from right to left: to be deleted once their cells are cleared.
 */
export function releaseTableColumns(wide: WideTable, columns: readonly number[]): number[] {
  const { table, area } = wide;
  const inside = columns.filter((column) => column >= area.column && column < area.column + area.columnCount);
  const toDelete = columnsToDelete(wide, columns);
  const tooMany = inside.length - toDelete.length;
  widenTable(table, -tooMany);
  return toDelete;
}

/**
 * Queues that a table reaches over so many columns more at its right end, or less: by the rows that it has when Excel
 * does it, since somebody may have inserted one. Where Excel cannot, `leavesNeighbours` has told so before.
 */
export function widenTable(table: Excel.Table, columnCount: number): void {
  if (columnCount === 0 || !supports("1.13")) return;
  table.resize(table.getRange().getResizedRange(0, columnCount));
}

/**
 * Queues that columns are deleted from a table; what stands on their right closes up.
 *
 * @param rightFirst From right to left, so that deleting one leaves the places of the others as they are.
 */
export function deleteTableColumns({ table, area }: WideTable, rightFirst: readonly number[]): void {
  for (const column of rightFirst) table.columns.getItemAt(column - area.column).delete();
}
