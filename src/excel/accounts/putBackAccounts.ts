import { accountKey, type CellValue } from "../../engine";
import { blockCells } from "../apply/blockCells";
import { clearCells } from "../apply/clearCells";
import { accountsColumnName, accountsName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { takeSheetAway } from "../core/takeSheetAway";
import { deleteTableColumns, releaseTableColumns } from "../core/tableColumns";
import { writeCells } from "../core/writeCells";
import type { ColumnValues } from "../source/types";
import { findAccounts } from "./findAccounts";
import type { StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";
import { standingColumns } from "./standingColumns";

/**
 * Puts the Accounts sheet back: old figures into the rows of their accounts, wherever they were sorted to; rows and
 * columns that the run added go. What the run made whole is emptied, and a sheet that it made goes, unless something of
 * the person's stands on it or points at it.
 *
 * @returns the name of a sheet that the run made and that stays for what is the person's; null where none does.
 */
export function putBackAccounts(record: AccountsUndo, isUnfinished: boolean): Promise<string | null> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, record.source);
    if (found?.place) {
      const standing = { ...found, place: found.place };
      if (record.createdRows !== null) await empty(context, standing, record.createdRows);
      else await putBackRows(context, standing, record, isUnfinished);
    }
    if (!record.madeSheet) return null;
    const made = found ?? (isUnfinished ? await nameless(context, record.madeSheet) : null);
    if (!made) return null;
    if (!(await takeSheetAway(context, made.sheetId))) return made.sheet;
    const { sheetId, block } = record.source;
    context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(accountsName(block)).delete();
    await context.sync();
    return null;
  });
}

/** The sheet of a run that was cut off before it could leave the name by which it is found: blank, if it is that. */
async function nameless(
  context: Excel.RequestContext,
  name: string,
): Promise<Pick<StandingAccounts, "sheetId" | "sheet"> | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name");
  await context.sync();
  return sheet.isNullObject ? null : { sheetId: sheet.id, sheet: sheet.name };
}

async function putBackRows(
  context: Excel.RequestContext,
  found: StandingAccounts,
  record: AccountsUndo,
  isUnfinished: boolean,
): Promise<void> {
  const { place } = found;
  const now = await standingColumns(found);
  const accounts = now.get("account") ?? [];
  const oldRows = rowsBefore(accounts, record.accounts);
  const columns = record.replaced.flatMap(({ id, values: old }) => {
    const column = place.own.get(id);
    if (column === undefined) return [];
    const before = now.get(id) ?? [];
    const values = before.map(
      (value, row): CellValue => old[oldRows[row] ?? -1] ?? (isUnfinished ? "" : value),
    );
    return [{ column, values, before, changed: true }];
  });
  const all = [{ start: 0, count: accounts.length }];
  await writeCells(context, found.sheetId, blockCells(columns, place.area.row + 1, all));

  if (place.table && !record.isPart) {
    const table = context.workbook.tables.getItem(place.table.id);
    const added = new Set(record.addedKeys);
    let deleted = 0;
    // From the end, so that deleting one leaves the places of the others as they are.
    for (let row = accounts.length - 1; row >= 0; row--) {
      const key = accountKey(String(accounts[row]));
      // A run that was interrupted may have added rows that are blank still.
      const isAdded = oldRows[row] === undefined && (key === "" || added.has(key));
      if (!isAdded) continue;
      table.rows.getItemAt(row).delete();
      deleted++;
    }
    const sheet = context.workbook.worksheets.getItem(found.sheetId);
    const { names } = sheet;
    const gone = record.addedColumns.flatMap((id) => {
      const column = place.own.get(id);
      return column === undefined ? [] : [{ id, column }];
    });
    const { showTotals } = place.table;
    const area = { ...place.area, rowCount: place.area.rowCount - deleted };
    const wide = { table, area, showTotals };
    const inside = releaseTableColumns(
      wide,
      gone.map(({ column }) => column),
    );
    const cells = gone.map(({ column }) => ({ ...area, column, columnCount: 1 }));
    await clearCells(context, sheet, cells);
    deleteTableColumns(wide, inside);
    for (const { id } of gone) names.getItem(accountsColumnName(id)).delete();
    if (record.madeTable) table.convertToRange();
  }
  await context.sync();
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

/** Takes the accounts away again: the table becomes cells, and ours of them are cleared. */
async function empty(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  createdRows: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (place.table) context.workbook.tables.getItem(place.table.id).convertToRange();
  const rowCount = place.table ? place.area.rowCount : createdRows + 1;
  const { row } = place.area;
  const columns = [...place.own.values()];
  await clearCells(
    context,
    sheet,
    columns.map((column) => ({ row, column, rowCount, columnCount: 1 })),
  );
  for (const id of place.own.keys()) sheet.names.getItem(accountsColumnName(id)).delete();
  await context.sync();
}
