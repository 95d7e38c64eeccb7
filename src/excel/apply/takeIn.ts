import { addressOf } from "../core/address";
import { SheetError } from "../core/sheetError";
import { leavesNeighbours } from "../core/tableColumns";
import type { OwnColumn } from "../source/types";
import type { Target } from "./target";

/** How many columns of ours a table is to take in again, and the target as it is then. */
export interface TakenIn {
  target: Target;
  columnCount: number;
}

/**
 * Columns of ours that stand right of a table, since it was made narrower or drawn around the user's columns alone, are
 * to be part of it again: where the table is sorted, they would be left beside other accounts.
 *
 * @throws SheetError where the table cannot reach over them without anything else moving.
 */
export function takeIn(target: Target): TakenIn {
  const { table, source, own } = target;
  const { area } = source;
  const end = area.column + area.columnCount;
  const isOutside = ({ column }: OwnColumn) => column < area.column || column >= end;
  const outside = [...own.values()].filter(isOutside).sort((a, b) => a.column - b.column);
  const [first] = outside;
  const last = outside.at(-1);
  if (!table || !first || !last) return { target, columnCount: 0 };
  const columnCount = outside.length;
  if (outside.some(({ column }, at) => column !== end + at) || !leavesNeighbours(table.showTotals)) {
    const { headerRow: row, column, lastRow } = first;
    const place = { row, column, rowCount: lastRow - row + 1, columnCount: last.column - column + 1 };
    const values = { table: source.table?.name ?? "", address: addressOf(place) };
    throw new SheetError({ id: "error.columnsBesideTable", values });
  }
  const wide = { ...area, columnCount: area.columnCount + columnCount };
  return { target: { ...target, source: { ...source, area: wide } }, columnCount };
}
