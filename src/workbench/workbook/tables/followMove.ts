import { holdsArea } from "../area";
import { filterColumn, filterCriteria } from "../filters/filters";
import { fullArea } from "./registry";
import type { TableEntry } from "./registry";
import type { Context, SheetContext } from "../univer/context";
import type { Area } from "../types";

/** The tables of a sheet that lie wholly within an area. */
export function tablesWithin({ tables }: Context, sheetId: string, area: Area): TableEntry[] {
  return tables.onSheet(sheetId).filter((entry) => holdsArea(area, fullArea(entry)));
}

/** Tables whose cells are written over as a whole are gone with them. */
export function tablesGo(sheet: SheetContext, entries: readonly TableEntry[]): void {
  for (const entry of entries) {
    sheet.tables.remove(entry.id);
    settleLater(sheet, entry, sheet.sheetId);
  }
  sheet.univerTables.settle();
}

/** Tables whose cells moved as a whole go along, to another sheet too. */
export function tablesMove(
  from: SheetContext,
  to: SheetContext,
  entries: readonly TableEntry[],
  by: { rows: number; columns: number },
): void {
  for (const entry of entries) {
    settleLater(from, entry, from.sheetId);
    const { row, column } = entry.area;
    entry.area = { ...entry.area, row: row + by.rows, column: column + by.columns };
    entry.sheetId = to.sheetId;
    settleLater(to, entry, to.sheetId);
  }
  to.univerTables.settle();
}

/** Takes the filters of tables off, whose rows are all shown then; what it answers sets them again. */
export function liftFilters(from: SheetContext, entries: readonly TableEntry[]): (to: SheetContext) => void {
  const lifted = entries.flatMap((entry) =>
    filterCriteria(from, entry.area).flatMap((criteria, index) =>
      criteria === null ? [] : [{ entry, index, criteria }],
    ),
  );
  for (const { entry, index } of lifted) filterColumn(from, entry.area, index, null);
  return (to) => {
    for (const { entry, index, criteria } of lifted) filterColumn(to, entry.area, index, criteria);
  };
}

function settleLater({ univerTables, log }: Context, entry: TableEntry, sheetId: string): void {
  univerTables.settleLater(entry);
  log.journal.markPart(sheetId, "tables");
}
