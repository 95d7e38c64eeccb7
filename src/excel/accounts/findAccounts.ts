import { AREA, areaOf, isInside, type Area } from "../core/area";
import { accountsColumnName, accountsName, readAccountsColumnName } from "../core/definedNames";
import { askOwnHeaders, findOwnSheet, type OwnSheet } from "../core/ownSheet";
import type { Source } from "../source/types";
import type { AccountsPlace, AccountsSheet } from "./types";

/** Finds the Accounts sheet of a source, and where on it the accounts stand. */
export async function findAccounts(
  context: Excel.RequestContext,
  source: Pick<Source, "sheetId" | "block">,
): Promise<AccountsSheet | null> {
  const sheet = await findOwnSheet(context, source, accountsName(source.block));
  if (!sheet) return null;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    place: await placeOn(context, sheet),
  };
}

async function placeOn(context: Excel.RequestContext, sheet: OwnSheet): Promise<AccountsPlace | null> {
  const readHeaders = askOwnHeaders(sheet, readAccountsColumnName);
  await context.sync();
  const { standing, stale, tableAt } = readHeaders();
  const account = standing.find(({ id }) => id === "account")?.range;
  if (!account) return null;

  const under = tableAt(account);
  const area = under?.area ?? (await regionOf(context, sheet, account));
  const isOwn = ({ range }: { range: Excel.Range }) =>
    isInside(headerOf(area), range.rowIndex, range.columnIndex);
  const strays = standing.filter((one) => !isOwn(one)).map(({ id }) => accountsColumnName(id));
  return {
    table: under ? tableOf(under.table) : null,
    area,
    own: new Map(standing.filter(isOwn).map(({ id, range }) => [id, range.columnIndex])),
    stale: [...stale, ...strays],
    filtered: sheet.autoFilter.isDataFiltered || (under?.table.autoFilter.isDataFiltered ?? false),
  };
}

function tableOf({ id, name, showTotals }: Excel.Table): AccountsPlace["table"] {
  return { id, name, showTotals };
}

/** The filled cells around the header and below it, where no table says how far the accounts reach. */
async function regionOf(
  context: Excel.RequestContext,
  sheet: OwnSheet,
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
