import type { TableEntry } from "./registry";
import { columnNames } from "./names";
import { headerTexts, writeHeaders } from "./headers";
import type { BaseContext, Context } from "../univer/context";
import type { Area, Edit } from "../types";

type Change = Extract<Edit, { kind: "structure" }>["change"];

/**
 * Moves, grows and shrinks the tables of a sheet as Excel does when rows or columns come or go. The header row
 * or the last column of a table going takes the table with it.
 */
export function followStructure(context: Context, sheetId: string, change: Change, area: Area): void {
  for (const entry of context.tables.onSheet(sheetId)) {
    const before = { ...entry.area };
    const stays = follow[change](entry, area);
    if (!stays) context.tables.remove(entry.id);
    const after = entry.area;
    const same = stays && JSON.stringify(before) === JSON.stringify(after);
    if (same) continue;
    context.univerTables.settleLater(entry);
    if (!context.log.isSilent) context.log.journal.markPart(sheetId, "tables");
  }
}

const follow: Record<Change, (entry: TableEntry, area: Area) => boolean> = {
  RowInserted(entry, { row, rowCount }) {
    const end = entry.area.row + entry.area.rowCount + (entry.showTotals ? 1 : 0);
    if (row <= entry.area.row) entry.area.row += rowCount;
    else if (row < end) entry.area.rowCount += rowCount;
    return true;
  },
  RowDeleted(entry, { row, rowCount }) {
    const { area } = entry;
    if (row <= area.row && row + rowCount > area.row) return false;
    const totalsRow = area.row + area.rowCount;
    if (entry.showTotals && row <= totalsRow && row + rowCount > totalsRow) entry.showTotals = false;
    if (row + rowCount <= area.row) area.row -= rowCount;
    else area.rowCount = Math.max(2, area.rowCount - overlap(area.row, area.rowCount, row, rowCount));
    return true;
  },
  ColumnInserted(entry, { column, columnCount }) {
    const { area } = entry;
    if (column <= area.column) area.column += columnCount;
    else if (column < area.column + area.columnCount) {
      insertColumns(entry, column - area.column, columnCount);
    }
    return true;
  },
  ColumnDeleted(entry, { column, columnCount }) {
    const { area } = entry;
    const lost = overlap(area.column, area.columnCount, column, columnCount);
    if (lost === area.columnCount) return false;
    const gone = entry.columns.splice(Math.max(0, column - area.column), lost);
    entry.lostColumns.push(...gone.map(({ name }) => name));
    area.columnCount -= lost;
    if (column < area.column) area.column -= Math.min(columnCount, area.column - column);
    return true;
  },
};

/** New columns without a name yet; {@link nameNewColumns} gives them one. */
function insertColumns(entry: TableEntry, index: number, count: number): void {
  const added = Array.from({ length: count }, () => ({ id: entry.nextColumnId++, name: "" }));
  entry.columns.splice(index, 0, ...added);
  entry.area.columnCount += count;
}

/** Names columns by their header cells, and fills header cells that are blank. */
export function nameNewColumns(context: BaseContext, entry: TableEntry): void {
  const names = columnNames(headerTexts(context, entry));
  entry.columns.forEach((column, index) => {
    column.name = names[index] ?? column.name;
  });
  writeHeaders(context, entry);
}

function overlap(start: number, count: number, otherStart: number, otherCount: number): number {
  return Math.max(0, Math.min(start + count, otherStart + otherCount) - Math.max(start, otherStart));
}
