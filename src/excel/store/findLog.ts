import type { LogColumnId } from "../../engine";
import { AREA, areaOf, isInside, type Area } from "../core/area";
import { LOG_STATE_NAME, logName, readLogColumnName, SOURCE_NAME } from "../core/definedNames";
import type { Source } from "../source/types";

/** The tier log of a source as it stands. Plain data; rows and columns count from 0 within its sheet. */
export interface LogSheet {
  sheetId: string;
  sheet: string;
  isProtected: boolean;
  /** Null where the person made a plain range of the table, or deleted it. */
  table: { id: string; showTotals: boolean } | null;
  /** Header and lines; null where the header is gone. The person's own columns may lie inside. */
  area: Area | null;
  /** Our columns, by where they are now. */
  own: ReadonlyMap<LogColumnId, number>;
  /** First cell of the state. */
  state: { row: number; column: number } | null;
}

/** What of a source the log goes by. */
export type LogSource = Pick<Source, "sheetId" | "block">;

/**
 * Finds the tier log of a source by the hidden name on the source's sheet, wherever its sheet was moved, however it was
 * renamed, sorted or filtered. A sheet that was copied has the name too, but no log of its own yet.
 */
export async function findLog(context: Excel.RequestContext, source: LogSource): Promise<LogSheet | null> {
  const { worksheets } = context.workbook;
  const name = worksheets.getItem(source.sheetId).names.getItemOrNullObject(logName(source.block));
  const anchor = name.load("name").getRangeOrNullObject().load("worksheet/id");
  await context.sync();
  if (name.isNullObject || anchor.isNullObject) return null;

  const sheet = worksheets.getItem(anchor.worksheet.id);
  sheet.load("id,name,names/items/name,protection/protected");
  sheet.tables.load("items/id,items/showTotals");
  const about = sheet.names.getItemOrNullObject(SOURCE_NAME).getRangeOrNullObject().load("worksheet/id");
  await context.sync();
  if (!about.isNullObject && about.worksheet.id !== source.sheetId) return null;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    ...(await placeOn(context, sheet)),
  };
}

async function placeOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Pick<LogSheet, "table" | "area" | "own" | "state">> {
  const placeOf = (item: Excel.NamedItem) =>
    item.getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/id");
  const named = sheet.names.items.flatMap((item) => {
    const id = readLogColumnName(item.name);
    return id ? [{ id, range: placeOf(item) }] : [];
  });
  const stateItem = sheet.names.items.find(({ name }) => name === LOG_STATE_NAME);
  const state = stateItem && placeOf(stateItem);
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(AREA) }));
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();

  const stands = (range: Excel.Range) => !range.isNullObject && range.worksheet.id === sheet.id;
  const standing = named.filter(({ range }) => stands(range));
  const account = standing.find(({ id }) => id === "account")?.range;
  const under =
    account && tables.find(({ range }) => isInside(areaOf(range), account.rowIndex, account.columnIndex));
  const area = account && (under ? withoutTotals(under) : columnDownTo(account, used));
  return {
    table: under ? { id: under.table.id, showTotals: under.table.showTotals } : null,
    area: area ?? null,
    own: new Map(
      standing.flatMap(({ id, range }) =>
        range.rowIndex === account?.rowIndex ? [[id, range.columnIndex] as const] : [],
      ),
    ),
    state: state && stands(state) ? { row: state.rowIndex, column: state.columnIndex } : null,
  };
}

function withoutTotals({ table, range }: { table: Excel.Table; range: Excel.Range }): Area {
  const area = areaOf(range);
  return { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
}

/** Where no table says how far the log reaches: to the end of what is used. */
function columnDownTo(account: Excel.Range, used: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column } = account;
  const end = used.isNullObject ? row + 1 : Math.max(used.rowIndex + used.rowCount, row + 1);
  return { row, column, rowCount: end - row, columnCount: 1 };
}
