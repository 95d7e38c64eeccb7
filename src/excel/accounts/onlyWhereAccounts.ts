import { accountsColumnName } from "../core/definedNames";
import { onlyWhere, onlyWhereTable, onlyWhereText, type Anchor } from "../core/standsStill";
import { askVisibleRows } from "../core/visibleRows";
import type { ColumnValues } from "../source/types";
import { dataRowsOf, type StandingAccounts } from "./types";

/** More rows than these are not asked for by their names. */
const MOST_NAMES = 200;

/** Rows, as indexes below the header, by whose names Excel can be asked whether they were moved. */
export interface KnownRows {
  names: ColumnValues;
  /** Those that are not hidden; none: nothing is asked. */
  visible: ReadonlySet<number>;
}

/** The rows of the accounts that no filter hides, as indexes below the header. */
export async function visibleRows(
  context: Excel.RequestContext,
  found: StandingAccounts,
): Promise<ReadonlySet<number>> {
  const { firstRow, rowCount } = dataRowsOf(found, found.place);
  if (rowCount === 0) return new Set();
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const column = accountColumn(found);
  const readVisible = askVisibleRows(sheet, { row: firstRow, column, rowCount, columnCount: 1 });
  await context.sync();
  return new Set(readVisible());
}

/** The column of the names, by which rows are known. */
export function accountColumn({ place }: Pick<StandingAccounts, "place">): number {
  return place.own.get("account") ?? place.area.column;
}

/** Our columns, by their headers. */
export function accountsAnchors({ sheetId, place }: StandingAccounts): Anchor[] {
  return Array.from(place.own, ([id, column]) => ({
    definedName: accountsColumnName(id),
    scopeId: sheetId,
    area: { row: place.area.row, column, rowCount: 1, columnCount: 1 },
  }));
}

/** Queues that what follows in the same request is done only while columns and table stand where they stood. */
export function onlyWhereAccounts(context: Excel.RequestContext, found: StandingAccounts): void {
  onlyWhere(context, context.workbook.worksheets.getItem(found.sheetId), accountsAnchors(found));
  onlyWhereRows(context, found);
}

/** Queues the same for the table alone, down to its last row. */
export function onlyWhereRows(
  { workbook }: Excel.RequestContext,
  { sheetId, place: { table: standing, area } }: StandingAccounts,
): void {
  if (!standing) return;
  const sheet = workbook.worksheets.getItem(sheetId);
  const table = workbook.tables.getItem(standing.id);
  onlyWhereTable(sheet, table, area);
  // A table has one row at least, if a blank one.
  const last = sheet.getCell(area.row + Math.max(1, area.rowCount - 1), area.column);
  table.getDataBodyRange().getLastRow().getIntersection(last).load("rowIndex");
}

/**
 * Queues the same for rows: none of them was sorted elsewhere.
 *
 * @returns those for which Excel cannot be asked.
 */
export function onlyWhereNames(
  context: Excel.RequestContext,
  found: StandingAccounts,
  { names, visible }: KnownRows,
  rows: readonly number[],
): number[] {
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const first = { row: found.place.area.row + 1, column: accountColumn(found) };
  return rows.filter((row) => !(visible.has(row) && onlyWhereText(sheet, first, names, row)));
}

/**
 * By which rows is told that what is written hits none of those that it is not meant for: the few that are written, or
 * the few that are not. Whatever is sorted among the others is put right by what is known of them.
 */
export function tellingRows(count: number, written: ReadonlySet<number>): number[] {
  if (written.size <= MOST_NAMES) return [...written];
  if (count - written.size > MOST_NAMES) return [];
  return Array.from({ length: count }, (_, row) => row).filter((row) => !written.has(row));
}
