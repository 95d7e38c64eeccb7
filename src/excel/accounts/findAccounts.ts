import { AREA, areaOf, isInside, type Area } from "../core/area";
import {
  accountsColumnName,
  accountsName,
  isAccountsName,
  readAccountsColumnName,
} from "../core/definedNames";
import { askOwnHeaders, askOwnSheet, askWhetherOf, findOwnSheet, type OwnSheet } from "../core/ownSheet";
import type { Source } from "../source/types";
import type { AccountsPlace, AccountsSheet } from "./types";

/** Finds the Accounts sheet of a source, and where on it the accounts stand. */
export async function findAccounts(
  context: Excel.RequestContext,
  source: Pick<Source, "sheetId" | "block">,
): Promise<AccountsSheet | null> {
  const sheet = await findOwnSheet(context, source, accountsName(source.block));
  return sheet && asStanding(context, sheet);
}

/**
 * Finds it also where the person deleted its first column, to which the name on the source's sheet led: the one sheet
 * of accounts of that sheet to which no other name leads.
 */
export async function findAccountsLeft(
  context: Excel.RequestContext,
  source: Pick<Source, "sheetId" | "block">,
): Promise<AccountsSheet | null> {
  const found = await findAccounts(context, source);
  if (found) return found;
  const { worksheets } = context.workbook;
  const { names } = worksheets.getItem(source.sheetId);
  names.load("items/name");
  worksheets.load("items/id,items/names/items/name");
  await context.sync();
  if (!names.items.some(({ name }) => name === accountsName(source.block))) return null;
  const others = names.items
    .filter(({ name }) => isAccountsName(name))
    .map((item) => item.getRangeOrNullObject().load("worksheet/id"));
  const candidates = worksheets.items
    .filter((sheet) => sheet.names.items.some(({ name }) => readAccountsColumnName(name) !== null))
    .map(({ id }) => {
      const sheet = askOwnSheet(context, id);
      return { sheet, belongs: askWhetherOf(sheet, source.sheetId) };
    });
  await context.sync();
  const taken = new Set(
    others.filter(({ isNullObject }) => !isNullObject).map(({ worksheet }) => worksheet.id),
  );
  const [left, ...more] = candidates.filter(({ sheet, belongs }) => belongs() && !taken.has(sheet.id));
  return left && more.length === 0 ? asStanding(context, left.sheet) : null;
}

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
