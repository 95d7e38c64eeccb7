import type { SheetJournal } from "../../workbook/types";
import type { TableContent } from "../read/readTable";

export type TouchedCells = Map<number, Set<number>>;

const canonical = (table: TableContent): string => JSON.stringify([table.name, table.area, table.columns]);

/**
 * Cells to be written anew: the journal's, and the headers of tables that are new or changed, because a table's
 * header cells must be texts that equal its columns' names.
 */
export function touchedCells(
  journal: SheetJournal | undefined,
  before: readonly TableContent[],
  now: readonly TableContent[],
): TouchedCells {
  const touched: TouchedCells = new Map();
  for (const [row, columns] of journal?.cells ?? []) touched.set(row, new Set(columns));
  const known = new Set(before.map(canonical));
  for (const table of now) {
    if (known.has(canonical(table))) continue;
    const columns = touched.get(table.area.row) ?? new Set<number>();
    for (let column = 0; column < table.area.columnCount; column += 1)
      columns.add(table.area.column + column);
    touched.set(table.area.row, columns);
  }
  return touched;
}
