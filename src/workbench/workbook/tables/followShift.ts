import { holdsArea, intersects } from "../area";
import { fullArea } from "./registry";
import type { TableEntry } from "./registry";
import type { Context } from "../univer/context";
import type { Area } from "../types";

/**
 * Tables go with cells that are pushed down, right, up or left: those that stand wholly among them. One that all
 * of `area` takes out goes too. `exceptId` is the table that makes the room, and knows its own new place.
 */
export function tablesShift(
  context: Context,
  sheetId: string,
  area: Area,
  by: { rows: number; columns: number },
  exceptId?: string,
): void {
  const removes = by.rows < 0 || by.columns < 0;
  for (const entry of context.tables.onSheet(sheetId)) {
    if (entry.id === exceptId) continue;
    if (removes && intersects(area, fullArea(entry))) {
      if (holdsArea(area, fullArea(entry))) context.tables.remove(entry.id);
      else continue;
    } else if (isBehind(entry, area, by.rows !== 0)) {
      entry.area = { ...entry.area, row: entry.area.row + by.rows, column: entry.area.column + by.columns };
    } else continue;
    context.univerTables.settleLater(entry);
    context.log.journal.markPart(sheetId, "tables");
  }
}

/** Whether a table stands in the cells that `area` pushes aside. */
function isBehind(entry: TableEntry, area: Area, down: boolean): boolean {
  const table = fullArea(entry);
  return down
    ? table.row >= area.row &&
        table.column >= area.column &&
        table.column + table.columnCount <= area.column + area.columnCount
    : table.column >= area.column &&
        table.row >= area.row &&
        table.row + table.rowCount <= area.row + area.rowCount;
}
