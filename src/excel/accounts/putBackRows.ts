import { accountKey, type CellValue } from "../../engine";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { clearCells } from "../apply/clearCells";
import { accountsColumnName } from "../core/definedNames";
import { deleteTableColumns, releaseTableColumns } from "../core/tableColumns";
import { writeCells } from "../core/writeCells";
import { askBack } from "../identity/askBack";
import type { ColumnValues } from "../source/types";
import { notedRows } from "./notedRows";
import { standingColumns } from "./standingColumns";
import type { StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";

/**
 * Puts old figures back into the rows of their accounts; rows and columns that the run added go. Of a row that the
 * person wrote beside, the account's name stays, so that what they wrote is about somebody.
 *
 * @returns how many rows stay for that.
 * @throws SheetError where rows were moved while they were written.
 */
export async function putBackRows(
  context: Excel.RequestContext,
  found: StandingAccounts,
  record: AccountsUndo,
  isUnfinished: boolean,
): Promise<number> {
  const { place } = found;
  const now = await standingColumns(found);
  const accounts = now.get("account") ?? [];
  const oldRows = rowsBefore(accounts, record.accounts);
  const added = record.isPart ? [] : rowsAdded(accounts, oldRows, record);
  const noted = added.length > 0 ? await notedRows(context, found, added) : new Set<number>();
  const toDelete = new Set(added.filter((row) => !noted.has(row)));
  // Of a plain range no row goes: what stands beside it would not move along.
  const emptied = (row: number, id: string) =>
    id === "account" ? toDelete.has(row) && !place.table : noted.has(row) || toDelete.has(row);

  const replaced = new Map(record.replaced.map(({ id, values }) => [id, values]));
  const columns = Array.from(place.own, ([id, column]): ChangedColumn => {
    const before = now.get(id) ?? [];
    const old = replaced.get(id);
    const values = before.map((value, row): CellValue => {
      if (emptied(row, id)) return "";
      return old ? (old[oldRows[row] ?? -1] ?? (isUnfinished ? "" : value)) : value;
    });
    return { column, values, before, changed: old !== undefined || added.length > 0 };
  });
  const all = [{ start: 0, count: accounts.length }];
  const firstRow = place.area.row + 1;
  const column = place.own.get("account");
  const identity = { columns: [{ column: column ?? 0, header: "", isKey: true, values: accounts }] };
  const back = { sheet: found.sheet, identity, firstRow, all: place.filtered, filtered: place.filtered };
  // Where names of accounts go as well, they tell nothing of what stood there.
  const isTold = column !== undefined && added.length === 0;
  await writeCells(context, found.sheetId, blockCells(columns, firstRow, all), {
    ...(isTold && { readBack: (sheet, blocks) => askBack(sheet, blocks, back) }),
  });
  if (!record.isPart) await takeAdded(context, found, record, place.table ? toDelete : new Set());
  await context.sync();
  return noted.size;
}

/** Rows of accounts that the run added, as indexes; a run that was cut off may have added rows that are blank still. */
function rowsAdded(
  accounts: ColumnValues,
  oldRows: readonly (number | undefined)[],
  { addedKeys }: AccountsUndo,
): number[] {
  const keys = new Set(addedKeys);
  return Array.from(accounts.keys()).filter((row) => {
    const key = accountKey(String(accounts[row]));
    return oldRows[row] === undefined && (key === "" || keys.has(key));
  });
}

/** Takes rows and columns away that the run added, and makes a range again of what it made a table of. */
async function takeAdded(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  { addedColumns, madeTable }: AccountsUndo,
  rows: ReadonlySet<number>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const table = place.table && context.workbook.tables.getItem(place.table.id);
  // From the end, so that deleting one leaves the places of the others as they are.
  for (const row of [...rows].sort((a, b) => b - a)) table?.rows.getItemAt(row).delete();
  const gone = addedColumns.flatMap((id) => {
    const column = place.own.get(id);
    return column === undefined ? [] : [{ id, column }];
  });
  const area = { ...place.area, rowCount: place.area.rowCount - rows.size };
  const wide = table && { table, area, showTotals: place.table?.showTotals ?? false };
  const columns = gone.map(({ column }) => column);
  const inside = wide ? releaseTableColumns(wide, columns) : [];
  await clearCells(
    context,
    sheet,
    columns.map((column) => ({ ...area, column, columnCount: 1 })),
  );
  if (wide) deleteTableColumns(wide, inside);
  for (const { id } of gone) sheet.names.getItem(accountsColumnName(id)).delete();
  if (madeTable) table?.convertToRange();
}

/**
 * Where each of the rows that stand now stood before: the nth row of an account was its nth row then.
 *
 * @example rowsBefore(["B", "C", "A"], ["A", "B"]) // => [1, undefined, 0]
 */
export function rowsBefore(now: ColumnValues, before: ColumnValues): (number | undefined)[] {
  const rows = new Map<string, number[]>();
  before.forEach((cell, row) => {
    const key = accountKey(String(cell));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  return now.map((cell) => rows.get(accountKey(String(cell)))?.shift());
}
