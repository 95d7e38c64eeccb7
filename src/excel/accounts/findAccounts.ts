import { AREA, areaOf, isInside, type Area } from "../core/area";
import {
  accountsColumnName,
  accountsName,
  isAccountsName,
  readAccountsColumnName,
} from "../core/definedNames";
import { askOwnHeaders, findOwnSheet, findOwnSheetLeft, type OwnSheet } from "../core/ownSheet";
import type { Source } from "../source/types";
import type { AccountsPlace, AccountsSheet } from "./types";

/** Finds the Accounts sheet of a source, and where on it the accounts stand. */
export function findAccounts(context: Excel.RequestContext, source: Home): Promise<AccountsSheet | null> {
  return findOwnSheet(context, source, accountsName(source.block), asStanding);
}

/** Finds it also where the person deleted its first column, to which the name on the source's sheet led. */
export function findAccountsLeft(context: Excel.RequestContext, source: Home): Promise<AccountsSheet | null> {
  const names = { leads: isAccountsName, isColumn: (name: string) => readAccountsColumnName(name) !== null };
  return findOwnSheetLeft(context, source, accountsName(source.block), names, asStanding);
}

type Home = Pick<Source, "sheetId" | "block">;

async function asStanding(context: Excel.RequestContext, sheet: OwnSheet): Promise<AccountsSheet> {
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    ...(await placeOn(context, sheet)),
  };
}

async function placeOn(
  context: Excel.RequestContext,
  sheet: OwnSheet,
): Promise<Pick<AccountsSheet, "place" | "nameless">> {
  const readHeaders = askOwnHeaders(sheet, readAccountsColumnName);
  await context.sync();
  const { standing, stale, tableAt } = readHeaders();
  const account = standing.find(({ id }) => id === "account")?.range;
  const header = account ?? standing[0]?.range;
  if (!header) return { place: null, nameless: null };

  const under = tableAt(header);
  const area = under?.area ?? (await regionOf(context, sheet, header));
  const isOwn = ({ range }: { range: Excel.Range }) =>
    isInside(headerOf(area), range.rowIndex, range.columnIndex);
  const strays = standing.filter((one) => !isOwn(one)).map(({ id }) => accountsColumnName(id));
  const found: AccountsPlace = {
    table: under ? tableOf(under.table) : null,
    area,
    own: new Map(standing.filter(isOwn).map(({ id, range }) => [id, range.columnIndex])),
    stale: [...stale, ...strays],
    filtered: sheet.autoFilter.isDataFiltered || (under?.table.autoFilter.isDataFiltered ?? false),
  };
  return account ? { place: found, nameless: null } : { place: null, nameless: found };
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
