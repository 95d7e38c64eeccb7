import type { AccountsColumn, AccountsPlan } from "../../engine";
import { freeHeader } from "../apply/planBlock";
import { colourCells, dressCells } from "../apply/dressColumn";
import { fitWidth } from "../apply/fitWidth";
import { SHEET_COLUMNS } from "../core/area";
import { columnWidth } from "../core/columnWidth";
import { accountsColumnName, accountsName, readAccountsColumnName, SOURCE_NAME } from "../core/definedNames";
import { makeTable } from "../core/makeTable";
import { asText } from "../core/plainText";
import { SheetError } from "../core/sheetError";
import { writeCells, type WriteOptions } from "../core/writeCells";
import type { DataRows, Source } from "../source/types";
import type { AccountsSheet } from "./types";

/**
 * Writes the accounts for the first time: a sheet at the workbook's end, or one that a restore emptied and left. Names
 * come first, so that whatever is interrupted can be found and put back; the table comes last, over cells that are
 * there already, because growing a table row by row is slow.
 *
 * @param place the sheet that stands, or what a new one is to be called
 */
export async function createAccounts(
  context: Excel.RequestContext,
  { source, rows, accounts }: { source: Source; rows: DataRows; accounts: AccountsPlan },
  place: AccountsSheet | { name: string },
  options: WriteOptions,
): Promise<void> {
  const found = "sheetId" in place ? place : null;
  await dropOldNames(context, source, found);
  const { sheet, column } =
    "sheetId" in place
      ? await roomOn(context, place, accounts.columns.length)
      : { sheet: addSheet(context, source, rows, place.name), column: 0 };
  const rowCount = Math.max(1, accounts.keys.length);
  nameColumns(context, source, sheet, accounts.columns, column);
  dress(sheet, accounts.columns, column, rowCount);
  sheet.load("id");
  await context.sync();

  const columns = accounts.columns.map(({ values }) => values);
  const block = { row: 1, column, columns, from: 0, rowCount: accounts.keys.length };
  await writeCells(context, sheet.id, [block], options);
  await makeTable(
    context,
    sheet,
    { row: 0, column, rowCount: rowCount + 1, columnCount: columns.length },
    accounts.tableName,
  );
}

function addSheet(
  { workbook: { worksheets } }: Excel.RequestContext,
  source: Source,
  rows: DataRows,
  name: string,
): Excel.Worksheet {
  const sheet = worksheets.add(name);
  const header = worksheets.getItem(source.sheetId).getCell(rows.headerRow, source.area.column);
  sheet.names.add(SOURCE_NAME, header).visible = false;
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  return sheet;
}

/** Names of accounts that do not stand any more would be in the way of the new ones. */
async function dropOldNames(
  context: Excel.RequestContext,
  source: Source,
  found: AccountsSheet | null,
): Promise<void> {
  const { worksheets } = context.workbook;
  const { names } = worksheets.getItem(source.sheetId);
  const anchor = names.getItemOrNullObject(accountsName(source.block)).load("name");
  const old = found && worksheets.getItem(found.sheetId).names.load("items/name");
  await context.sync();
  if (!anchor.isNullObject) anchor.delete();
  for (const item of old?.items ?? []) if (readAccountsColumnName(item.name)) item.delete();
}

/** An empty sheet's first column; else past everything that stands, with a gap, so that nothing grows together. */
async function roomOn(context: Excel.RequestContext, found: AccountsSheet, count: number) {
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  await context.sync();
  const column = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
  if (column + count > SHEET_COLUMNS)
    throw new SheetError({ id: "error.noRoom", values: { sheet: found.sheet, count } });
  return { sheet, column };
}

/** The hidden names that find the columns again, each ahead of its header: what is cut off leaves none without. */
function nameColumns(
  context: Excel.RequestContext,
  source: Source,
  sheet: Excel.Worksheet,
  columns: readonly AccountsColumn[],
  first: number,
): void {
  const { names } = context.workbook.worksheets.getItem(source.sheetId);
  names.add(accountsName(source.block), sheet.getCell(0, first)).visible = false;
  const taken = new Set<string>();
  columns.forEach(({ id, header }, at) => {
    const cell = sheet.getCell(0, first + at);
    const free = freeHeader(header, taken);
    taken.add(free.toLowerCase());
    sheet.names.add(accountsColumnName(id), cell).visible = false;
    cell.values = [[asText(free)]];
  });
}

function dress(
  sheet: Excel.Worksheet,
  columns: readonly AccountsColumn[],
  first: number,
  rowCount: number,
): void {
  columns.forEach((column, at) => {
    const cells = sheet.getRangeByIndexes(1, first + at, rowCount, 1);
    dressCells(cells, column, null);
    colourCells(cells, column);
    cells.format.columnWidth = columnWidth(fitWidth(column));
    sheet.getCell(0, first + at).format.horizontalAlignment = column.alignment;
  });
}
