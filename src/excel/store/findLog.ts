import type { LogColumnId } from "../../engine";
import { AREA, type Area } from "../core/area";
import { LOG_STATE_NAME, logName, readLogColumnName } from "../core/definedNames";
import { askCell, askOwnHeaders, findOwnSheet, standsOn, type OwnSheet } from "../core/ownSheet";
import type { Source } from "../source/types";

/** The tier log of a source as it stands. Plain data; rows and columns count from 0 within its sheet. */
export interface LogSheet {
  sheetId: string;
  sheet: string;
  isProtected: boolean;
  /** Null where the person made a plain range of the table, or deleted it. */
  table: { id: string; name: string; showTotals: boolean } | null;
  /** A filter hides lines. */
  isFiltered: boolean;
  /** Header and lines; null where the header is gone. The person's own columns may lie inside. */
  area: Area | null;
  /** Our columns, by where they are now. */
  own: ReadonlyMap<LogColumnId, number>;
  /** First cell of the state. */
  state: { row: number; column: number } | null;
}

/** A log whose header stands, so that lines can be found and written. */
export type StandingLog = LogSheet & { area: Area };

/** What of a source the log goes by. */
export type LogSource = Pick<Source, "sheetId" | "block">;

/** Finds the tier log of a source, and where on its sheet the lines stand. */
export async function findLog(context: Excel.RequestContext, source: LogSource): Promise<LogSheet | null> {
  const sheet = await findOwnSheet(context, source, logName(source.block));
  if (!sheet) return null;
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
): Promise<Pick<LogSheet, "table" | "isFiltered" | "area" | "own" | "state">> {
  const readHeaders = askOwnHeaders(sheet, readLogColumnName);
  const stateItem = sheet.names.items.find(({ name }) => name === LOG_STATE_NAME);
  const state = stateItem && askCell(stateItem);
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();

  const { standing, tableAt } = readHeaders();
  const account = standing.find(({ id }) => id === "account")?.range;
  const under = account && tableAt(account);
  return {
    table: under ? { id: under.table.id, name: under.table.name, showTotals: under.table.showTotals } : null,
    isFiltered: (under?.table ?? sheet).autoFilter.isDataFiltered,
    area: under?.area ?? (account ? columnDownTo(account, used) : null),
    own: new Map(
      standing.flatMap(({ id, range }) =>
        range.rowIndex === account?.rowIndex ? [[id, range.columnIndex] as const] : [],
      ),
    ),
    state: state && standsOn(sheet, state) ? { row: state.rowIndex, column: state.columnIndex } : null,
  };
}

/** Where no table says how far the log reaches: to the end of what is used. */
function columnDownTo(account: Excel.Range, used: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column } = account;
  const end = used.isNullObject ? row + 1 : Math.max(used.rowIndex + used.rowCount, row + 1);
  return { row, column, rowCount: end - row, columnCount: 1 };
}
