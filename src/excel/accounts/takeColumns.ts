import type { AccountColumnId } from "../../engine";
import { clearCells } from "../apply/clearCells";
import { accountsColumnName } from "../core/definedNames";
import { whereItStood } from "../core/standsStill";
import { columnsToDelete, deleteTableColumns, releaseTableColumns } from "../core/tableColumns";
import { onlyWhereAccounts } from "./onlyWhereAccounts";
import type { StandingAccounts } from "./types";

/**
 * Takes columns that a run added away, and makes a range again of what it made a table of: both only while everything
 * stands where it stood.
 *
 * @throws SheetError "error.changedMeanwhile" where something moved: nothing was changed then.
 */
export async function takeColumns(
  context: Excel.RequestContext,
  found: StandingAccounts,
  { addedColumns, madeTable }: { addedColumns: readonly AccountColumnId[]; madeTable: boolean },
): Promise<void> {
  const { place } = found;
  const { area } = place;
  const gone = addedColumns.flatMap((id) => {
    const column = place.own.get(id);
    return column === undefined ? [] : [{ id, column }];
  });
  if (gone.length === 0 && !madeTable) return;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const table = place.table && context.workbook.tables.getItem(place.table.id);
  const wide = table && { table, area, showTotals: place.table?.showTotals ?? false };
  const columns = gone.map(({ column }) => column);
  const take = async (): Promise<void> => {
    const areas = columns.map((column) => ({ ...area, column, columnCount: 1 }));
    await clearCells(context, sheet, areas, () => {
      onlyWhereAccounts(context, found);
      if (wide) releaseTableColumns(wide, columns);
    });
    if (wide) deleteTableColumns(wide, columnsToDelete(wide, columns));
    for (const { id } of gone) sheet.names.getItem(accountsColumnName(id)).delete();
    if (madeTable) table?.convertToRange();
    await context.sync();
  };
  await whereItStood(found.sheet, take());
}
