import type { AccountColumnId, AccountsColumn } from "../../engine";
import { colourCells, dressCells } from "../apply/dressColumn";
import { fitWidth } from "../apply/fitWidth";
import { addressOf } from "../core/address";
import { rangeOf, type Area } from "../core/area";
import { columnWidth } from "../core/columnWidth";
import { accountsColumnName } from "../core/definedNames";
import { supports } from "../core/requirementSets";
import { addTableColumns } from "../core/tableColumns";
import { SheetError } from "../core/sheetError";
import type { StandingAccounts } from "./types";

/**
 * Grows the table by rows at its end. Nothing beneath it is moved or taken in.
 *
 * @throws SheetError where cells beneath the table are in use.
 */
export async function addAccountsRows(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  count: number,
): Promise<void> {
  if (!place.table) throw new TypeError("Only a table grows.");
  const { area } = place;
  const { id, name, showTotals } = place.table;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const end = area.row + area.rowCount + (showTotals ? 1 : 0);
  const beneath: Area = { ...area, row: end, rowCount: count };
  const used = rangeOf(sheet, beneath).getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (!used.isNullObject) {
    const values = { table: name, address: addressOf(beneath), count };
    throw new SheetError({ id: "error.cellsBelowTable", values });
  }
  const table = context.workbook.tables.getItem(id);
  // A totals row has to move down with the table's end, which only adding rows one by one does.
  if (supports("1.13") && !showTotals) table.resize(table.getRange().getResizedRange(count, 0));
  else for (let row = 0; row < count; row++) table.rows.add();
  await context.sync();
}

/** Queues the look of rows that were added. Excel carries colours on by itself; where it did, none are added. */
export async function dressAddedRows(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  count: number,
  columns: readonly { column: number; plan?: AccountsColumn }[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const first = place.area.row + place.area.rowCount;
  const fresh = columns.flatMap(({ column, plan }) => {
    if (!plan) return [];
    const cells = sheet.getRangeByIndexes(first, column, count, 1);
    dressCells(cells, plan, null);
    return [{ cells, plan, coloured: cells.conditionalFormats.getCount() }];
  });
  await context.sync();
  for (const { cells, plan, coloured } of fresh) if (coloured.value === 0) colourCells(cells, plan);
}

/** Queues new columns at the table's right end: header, hidden name, look. The values follow with all others. */
export function addAccountsColumns(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  columns: readonly {
    id: AccountColumnId;
    column: number;
    values: readonly unknown[];
    plan?: AccountsColumn;
    header?: string;
  }[],
): void {
  if (!place.table) throw new TypeError("Only a table grows.");
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const table = context.workbook.tables.getItem(place.table.id);
  const { showTotals } = place.table;
  const headers = columns.flatMap(({ plan, header }) => (plan && header !== undefined ? [header] : []));
  addTableColumns({ table, showTotals }, headers);
  for (const { id, column, values, plan, header } of columns) {
    if (!plan || header === undefined) continue;
    const cell = sheet.getCell(place.area.row, column);
    sheet.names.add(accountsColumnName(id), cell).visible = false;
    cell.format.horizontalAlignment = plan.alignment;
    const cells = sheet.getRangeByIndexes(place.area.row + 1, column, values.length, 1);
    dressCells(cells, plan, null);
    colourCells(cells, plan);
    cells.format.columnWidth = columnWidth(fitWidth(plan));
  }
}
