import { AREA, areaOf, isInside, type Area } from "../core/area";
import { accountsColumnName, accountsName, readAccountsColumnName, SOURCE_NAME } from "../core/definedNames";
import type { Source } from "../source/types";
import type { AccountsPlace, AccountsSheet } from "./types";

/**
 * Finds the Accounts sheet of a source by the hidden name on the source's sheet, wherever it was moved, however it
 * was renamed, sorted or filtered. A source on a sheet that was copied has the name too, but no sheet of its own yet.
 */
export async function findAccounts(
  context: Excel.RequestContext,
  source: Pick<Source, "sheetId" | "block">,
): Promise<AccountsSheet | null> {
  const { worksheets } = context.workbook;
  const name = worksheets.getItem(source.sheetId).names.getItemOrNullObject(accountsName(source.block));
  const anchor = name.load("name").getRangeOrNullObject().load("worksheet/id");
  await context.sync();
  if (name.isNullObject || anchor.isNullObject) return null;

  const sheet = worksheets.getItem(anchor.worksheet.id);
  sheet.load("id,name,names/items/name,protection/protected,autoFilter/isDataFiltered");
  sheet.tables.load("items/id,items/name,items/showTotals,items/autoFilter/isDataFiltered");
  const about = sheet.names.getItemOrNullObject(SOURCE_NAME).getRangeOrNullObject().load("worksheet/id");
  await context.sync();
  if (!about.isNullObject && about.worksheet.id !== source.sheetId) return null;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    place: await placeOn(context, sheet),
  };
}

async function placeOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<AccountsPlace | null> {
  const named = sheet.names.items.flatMap((item) => {
    const id = readAccountsColumnName(item.name);
    return id ? [{ id, range: item.getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/id") }] : [];
  });
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(AREA) }));
  await context.sync();
  const standing = named.filter(({ range }) => !range.isNullObject && range.worksheet.id === sheet.id);
  const account = standing.find(({ id }) => id === "account")?.range;
  if (!account) return null;

  const under = tables.find(({ range }) => isInside(areaOf(range), account.rowIndex, account.columnIndex));
  const area = under ? withoutTotals(under) : await regionOf(context, sheet, account);
  const own = standing.filter(({ range }) => isInside(headerOf(area), range.rowIndex, range.columnIndex));
  return {
    table: under ? tableOf(under.table) : null,
    area,
    own: new Map(own.map(({ id, range }) => [id, range.columnIndex])),
    stale: named.filter((one) => !own.includes(one)).map(({ id }) => accountsColumnName(id)),
    filtered: sheet.autoFilter.isDataFiltered || (under?.table.autoFilter.isDataFiltered ?? false),
  };
}

function tableOf({ id, name, showTotals }: Excel.Table): AccountsPlace["table"] {
  return { id, name, showTotals };
}

function withoutTotals({ table, range }: { table: Excel.Table; range: Excel.Range }): Area {
  const area = areaOf(range);
  return { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
}

/** The filled cells around the header and below it, where no table says how far the accounts reach. */
async function regionOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex }: Excel.Range,
): Promise<Area> {
  const region = sheet.getCell(rowIndex, columnIndex).getSurroundingRegion().load(AREA);
  await context.sync();
  const area = areaOf(region);
  return { ...area, row: rowIndex, rowCount: area.rowCount - (rowIndex - area.row) };
}

function headerOf(area: Area): Area {
  return { ...area, rowCount: 1 };
}
