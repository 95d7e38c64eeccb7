import type { Area } from "./area";

/**
 * The rows of an area that a filter shows, as indexes within it, ascending. Read through the visible view: its
 * addresses come cell by cell, so that no list of areas is cut at Excel's 8,192 characters.
 *
 * @returns what to call after the next sync.
 */
export function askVisibleRows(sheet: Excel.Worksheet, area: Area): () => number[] {
  const column = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, 1);
  const view = column.getVisibleView().load("cellAddresses");
  return () => (view.cellAddresses as string[][]).map(([address]) => rowOf(address ?? "") - area.row);
}

/**
 * @example rowOf("Prospects!C12") // => 11
 */
function rowOf(address: string): number {
  return Number(/(\d+)$/.exec(address)?.[1] ?? Number.NaN) - 1;
}
