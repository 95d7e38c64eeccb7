import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type {
  IAddSheetTableParams,
  IDeleteSheetTableParams,
  ISetSheetTableMutationParams,
} from "@univerjs/sheets-table";
import { toArea } from "../area";
import { headerTexts } from "./headers";
import { columnNames } from "./names";
import { renameInFormulas } from "./renameInFormulas";
import { DEFAULT_STYLE, excelStyle, univerStyle } from "./styles";
import type { TableEntry } from "./registry";
import type { Context } from "../univer/context";
import type { Area } from "../types";
import type { Effect } from "../edits/effects";

/** What a person, or undo, does to tables in the grid; our own changes find everything done already. */
export const tableEffects: Record<string, Effect<never>> = {
  [AddSheetTableMutation.id]: (context: Context, params: IAddSheetTableParams) => {
    const { tableId, subUnitId, name, range } = params;
    if (context.log.isSilent || tableId === undefined || context.tables.get(tableId)) return;
    const area = toArea({ ...range });
    const entry = context.tables.recall(tableId) ?? newEntry(tableId, subUnitId, name, area);
    entry.area = area;
    const names = columnNames(headerTexts(context, entry));
    entry.columns = names.map((column, index) => ({
      id: entry.columns[index]?.id ?? entry.nextColumnId++,
      name: column,
    }));
    context.tables.add(entry);
    context.univerTables.settleLater(entry);
    context.log.tell({ kind: "table", sheetId: subUnitId, tableId, change: "added" });
  },
  [DeleteSheetTableMutation.id]: (context: Context, { tableId, subUnitId }: IDeleteSheetTableParams) => {
    if (context.log.isSilent) return;
    context.tables.remove(tableId);
    context.log.tell({ kind: "table", sheetId: subUnitId, tableId, change: "deleted" });
  },
  [SetSheetTableMutation.id]: (
    context: Context,
    { tableId, subUnitId, config }: ISetSheetTableMutationParams,
  ) => {
    const entry = context.tables.get(tableId);
    if (!entry || context.univerTables.isUnsettled(entry)) return;
    if (config.name && config.name !== entry.name) {
      const before = entry.name;
      entry.name = config.name;
      renameInFormulas(context, before, { table: config.name });
    }
    if (config.theme && config.theme !== univerStyle(entry.style)) entry.style = excelStyle(config.theme);
    const table = context.injector.get(TableManager).getTableById(context.unitId, tableId);
    if (table && (config.updateRange || config.rowColOperation)) {
      resizeEntry(entry, toArea(table.getRange()));
      context.univerTables.settleLater(entry);
    }
    context.log.tell({ kind: "table", sheetId: subUnitId, tableId, change: "changed" });
  },
};

/** A table as Excel makes it, its columns still to be named. */
export function newEntry(id: string, sheetId: string, name: string, area: Area): TableEntry {
  return {
    id,
    sheetId,
    name,
    area: { ...area },
    columns: [],
    style: DEFAULT_STYLE,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sort: null,
    nextColumnId: 1,
    lostColumns: [],
  };
}

/** Another area for a table: the columns that stay keep their ids. */
export function resizeEntry(entry: TableEntry, area: Area): void {
  const shift = area.column - entry.area.column;
  const before = entry.columns;
  entry.columns = Array.from(
    { length: area.columnCount },
    (_, index) => before[index + shift] ?? { id: entry.nextColumnId++, name: "" },
  );
  const gone = before.filter((column) => !entry.columns.includes(column));
  entry.lostColumns.push(...gone.map(({ name }) => name));
  entry.area = { ...area };
}
