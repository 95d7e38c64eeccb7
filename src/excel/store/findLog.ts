import type { LogColumnId } from "../../engine";
import { AREA, type Area } from "../core/area";
import { isLogName, LOG_STATE_NAME, logName, readLogColumnName } from "../core/definedNames";
import { askCell, askOwnHeaders, findOwnSheetLeft, standsOn, type OwnSheet } from "../core/ownSheet";
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
  /** Header and lines; null where no header stands. The person's own columns may lie inside. */
  area: Area | null;
  /** Our columns, by where they are now. */
  own: ReadonlyMap<LogColumnId, number>;
  /** First cell of the state. */
  state: { row: number; column: number } | null;
}

/** A log of which a header stands, so that lines can be written. */
export type StandingLog = LogSheet & { area: Area };

/** What of a source the log goes by. */
export type LogSource = Pick<Source, "sheetId" | "block">;

/**
 * Finds the tier log of a source, and where on its sheet the lines stand: also where the person deleted its first column,
 * to which the name on the source's sheet led.
 */
export function findLog(context: Excel.RequestContext, source: LogSource): Promise<LogSheet | null> {
  const names = { leads: isLogName, isColumn: (name: string) => readLogColumnName(name) !== null };
  return findOwnSheetLeft(context, source, logName(source.block), names, async (_, sheet) => ({
    sheetId: sheet.id,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    ...(await placeOn(context, sheet)),
  }));
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
  const header = account ?? standing[0]?.range;
  const under = header && tableAt(header);
  return {
    table: under ? { id: under.table.id, name: under.table.name, showTotals: under.table.showTotals } : null,
    isFiltered: (under?.table ?? sheet).autoFilter.isDataFiltered,
    area: under?.area ?? (header ? columnDownTo(header, used) : null),
    own: new Map(
      standing.flatMap(({ id, range }) =>
        range.rowIndex === header?.rowIndex ? [[id, range.columnIndex] as const] : [],
      ),
    ),
    state: state && standsOn(sheet, state) ? { row: state.rowIndex, column: state.columnIndex } : null,
  };
}

/** Where no table says how far the log reaches: to the end of what is used. */
function columnDownTo(header: Excel.Range, used: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column } = header;
  const end = used.isNullObject ? row + 1 : Math.max(used.rowIndex + used.rowCount, row + 1);
  return { row, column, rowCount: end - row, columnCount: 1 };
}
