import type { AccountColumnId, CellValue } from "../../engine";
import { inExcel } from "../core/inExcel";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { rowOfAccount } from "./rowOfAccount";
import { dataRowsOf, type AccountCalled, type AccountsPlace, type AccountsSheet } from "./types";

/** What stands in one row of the Accounts sheet. */
export type AccountRow = ReadonlyMap<AccountColumnId, CellValue>;

/** The row of an account, or null where it does not stand on the Accounts sheet. */
export function readAccountRow(source: Source, called: AccountCalled): Promise<AccountRow | null> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    if (!found?.place) return null;
    const row = await rowOfAccount(found, found.place, called);
    return row === null ? null : readRow(context, found, found.place, row);
  });
}

/** The row of the Accounts sheet that the active cell is in, counted from 0 within the sheet; null elsewhere. */
export function readActiveAccountRow(source: Source): Promise<{ row: number; own: AccountRow } | null> {
  return inExcel(async (context) => {
    const active = context.workbook.getActiveCell().load("rowIndex,worksheet/id");
    const found = await findAccounts(context, source);
    if (!found?.place || active.worksheet.id !== found.sheetId) return null;
    const { firstRow, rowCount } = dataRowsOf(found, found.place);
    const row = active.rowIndex;
    if (row < firstRow || row >= firstRow + rowCount) return null;
    return { row, own: await readRow(context, found, found.place, row) };
  });
}

async function readRow(
  context: Excel.RequestContext,
  { sheetId }: AccountsSheet,
  { area, own }: AccountsPlace,
  row: number,
): Promise<AccountRow> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const line = sheet.getRangeByIndexes(row, area.column, 1, area.columnCount).load("values");
  await context.sync();
  const [cells = []] = line.values as CellValue[][];
  return new Map(Array.from(own, ([id, column]) => [id, cells[column - area.column] ?? ""] as const));
}
