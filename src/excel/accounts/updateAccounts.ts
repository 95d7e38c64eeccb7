import type { AccountColumnId, AccountsColumn, AccountsPlan } from "../../engine";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { roomRightOf } from "../apply/findRoom";
import { freeHeader } from "../apply/planBlock";
import { makeTable } from "../core/makeTable";
import { SheetError } from "../core/sheetError";
import { runsOf, splitBy, type Run } from "../core/runs";
import { whereItStood } from "../core/standsStill";
import { askVisibleRows } from "../core/visibleRows";
import { writeCells, type Ahead } from "../core/writeCells";
import type { ColumnValues } from "../source/types";
import { askBack } from "../identity/askBack";
import type { Work } from "../apply/prepareBlock";
import { findAccounts } from "./findAccounts";
import { addAccountsColumns, addAccountsRows, dressAddedRows } from "./growTable";
import { accountsAnchors, onlyWhereAccounts, onlyWhereRows } from "./onlyWhereAccounts";
import { columnAsPlanned, matchRows, type RowMatch } from "./matchRows";
import { standingColumns } from "./standingColumns";
import type { AccountsPlace, AccountsRequest, StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";

/** A column of the table as it is to stand; `plan` is missing where its model did not run. */
interface AccountsTableColumn extends ChangedColumn {
  id: AccountColumnId;
  plan?: AccountsColumn;
  /** Of a column that is added. */
  header?: string;
}

/**
 * Decides how a table that stands is brought to the plan: what changed is written, rows and columns that are missing
 * are added. Reads only. Where the person made a plain range of it, it becomes a table again.
 */
export async function prepareUpdate(
  context: Excel.RequestContext,
  request: AccountsRequest,
  found: StandingAccounts,
): Promise<Work<AccountsUndo>> {
  const { source, accounts, signal } = request;
  const { place } = found;
  const before = await standingColumns(found, signal);
  const names = before.get("account") ?? [];
  const match = matchRows(names, accounts);
  const standing = standingAsPlanned(place, before, match, accounts);
  const added = await missingAsPlanned(context, found, match, accounts);
  const columns = [...standing, ...added].sort((a, b) => a.column - b.column);

  const undo: AccountsUndo = {
    source,
    createdRows: null,
    madeSheet: null,
    madeTable: !place.table,
    accounts: names,
    replaced: standing.flatMap(({ id, changed, before: values }) =>
      changed && values ? [{ id, values }] : [],
    ),
    addedKeys: match.added.map((row) => accounts.keys[row] ?? ""),
    addedColumns: added.map(({ id }) => id),
  };
  const changes = !place.table || place.stale.length > 0 || columns.some(({ changed }) => changed);
  const isGrown = !place.table || place.stale.length + added.length + match.added.length > 0;
  const carryOut = async (mark?: Ahead): Promise<void> => {
    if (!isGrown) return writeColumns(context, request, found, columns, names, mark);
    await mark?.shorten();
    onlyWhereAccounts(context, found);
    mark?.queue();
    await whereItStood(found.sheet, context.sync());
    const table = place.table ? found : { ...found, place: await asTable(context, request, found) };
    await whereItStood(found.sheet, grow(context, table, match, standing, added));
    await writeColumns(context, request, grownBy(table, match, added), columns, names);
  };
  return { undo, changes: changes || match.added.length > 0, carryOut };
}

/** The report's formulas go by the table: where the person made a range of it, it becomes one again. */
async function asTable(
  context: Excel.RequestContext,
  { source, accounts }: AccountsRequest,
  { sheetId, sheet, place }: StandingAccounts,
): Promise<AccountsPlace> {
  await makeTable(context, context.workbook.worksheets.getItem(sheetId), place.area, accounts.tableName);
  const found = (await findAccounts(context, source))?.place;
  if (found?.table) return found;
  throw new SheetError({ id: "error.changedMeanwhile", values: { sheet } });
}

/** The table once rows and columns were added. */
function grownBy(
  found: StandingAccounts,
  match: RowMatch,
  added: readonly AccountsTableColumn[],
): StandingAccounts {
  const { area } = found.place;
  const rowCount = area.rowCount + match.added.length;
  const columnCount = area.columnCount + added.length;
  return { ...found, place: { ...found.place, area: { ...area, rowCount, columnCount } } };
}

/** Adds the rows and columns that are missing. */
async function grow(
  context: Excel.RequestContext,
  found: StandingAccounts,
  match: RowMatch,
  standing: readonly AccountsTableColumn[],
  added: readonly AccountsTableColumn[],
): Promise<void> {
  const { place } = found;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  for (const name of place.stale) sheet.names.getItem(name).delete();
  if (match.added.length > 0) await addAccountsRows(context, found, match.added.length);
  const longer = grownBy(found, match, []);
  onlyWhereAccounts(context, longer);
  addAccountsColumns(context, longer, added);
  if (match.added.length > 0) await dressAddedRows(context, found, match.added.length, standing);
  await context.sync();
}

/**
 * Writes what changed. Names of accounts and tiers set by hand are written into added rows only: those that stand are
 * what rows are known by, and the person's own word, but for tiers that came to their end or come back from the log.
 */
async function writeColumns(
  context: Excel.RequestContext,
  { signal, verify = false }: AccountsRequest,
  found: StandingAccounts,
  columns: readonly AccountsTableColumn[],
  names: ColumnValues,
  mark?: Ahead,
): Promise<void> {
  const { place, sheetId, sheet } = found;
  const firstRow = place.area.row + 1;
  const rowCount = Math.max(...columns.map(({ values }) => values.length));
  const runs = place.filtered
    ? await filteredRuns(context, found, rowCount)
    : [{ start: 0, count: rowCount }];
  const stays = ({ id, before }: AccountsTableColumn) =>
    before !== undefined && (id === "account" || id === "setByHand");
  const fresh = runs.flatMap(({ start, count }) => {
    const first = Math.max(start, names.length);
    return first < start + count ? [{ start: first, count: start + count - first }] : [];
  });
  const byHand = columns.filter(({ id }) => id === "setByHand").filter(stays);
  const blocks = [
    ...blockCells(columns.filter(stays), firstRow, fresh),
    ...byHand.flatMap((column) => blockCells([column], firstRow, decidedRuns(column))),
    ...blockCells(
      columns.filter((column) => !stays(column)),
      firstRow,
      runs,
    ),
  ];
  const column = place.own.get("account") ?? place.area.column;
  const identity = { columns: [{ column, header: "", isKey: true, values: names }] };
  const back = { sheet, identity, firstRow, all: place.filtered || verify, filtered: place.filtered };
  await writeCells(context, sheetId, blocks, {
    ...(signal && { signal }),
    ...(mark && { ahead: mark }),
    // A name that is added must not go into a row that others moved there.
    mustStand: { sheet, anchors: accountsAnchors(found), also: () => onlyWhereRows(context, found) },
    readBack: (worksheet, written) => askBack(worksheet, written, back),
  });
}

/** Rows that stand and in which the run decides otherwise than what stands there. */
function decidedRuns({ values, before = [] }: AccountsTableColumn): Run[] {
  return runsOf(Array.from(before.keys()).filter((row) => values[row] !== before[row]));
}

function standingAsPlanned(
  { own }: AccountsPlace,
  standing: ReadonlyMap<AccountColumnId, ColumnValues>,
  match: RowMatch,
  plan: AccountsPlan,
): AccountsTableColumn[] {
  return Array.from(own, ([id, column]) => {
    const before = standing.get(id) ?? [];
    const values = columnAsPlanned(id, before, match, plan);
    const changed = values.some((value, row) => value !== (before[row] ?? ""));
    const planned = plan.columns.find((one) => one.id === id);
    return { id, column, values, before, changed, ...(planned && { plan: planned }) };
  });
}

/** Planned columns that the table does not have, at its right end. */
async function missingAsPlanned(
  context: Excel.RequestContext,
  { sheetId, sheet: sheetName, place }: StandingAccounts,
  match: RowMatch,
  plan: AccountsPlan,
): Promise<AccountsTableColumn[]> {
  const missing = plan.columns.filter(({ id }) => !place.own.has(id));
  if (missing.length === 0) return [];
  const { row, column, columnCount } = place.area;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const headers = sheet.getRangeByIndexes(row, column, 1, columnCount).load("text");
  const { name: tableName = "", showTotals = false } = place.table ?? {};
  const room = { sheet, sheetName, tableName, area: place.area, showTotals };
  const first = await roomRightOf(context, room, missing.length);
  const taken = new Set(headers.text.flat().map((header) => header.trim().toLowerCase()));
  return missing.map((planned, at) => {
    const values = columnAsPlanned(planned.id, undefined, match, plan);
    const header = freeHeader(planned.header, taken);
    taken.add(header.toLowerCase());
    return { id: planned.id, column: first + at, values, changed: true, plan: planned, header };
  });
}

/** Under a filter each unbroken visible run and each hidden one is written for itself. */
async function filteredRuns(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  rowCount: number,
) {
  const { row, column } = place.area;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const readVisible = askVisibleRows(sheet, { row: row + 1, column, rowCount, columnCount: 1 });
  await context.sync();
  return splitBy(readVisible(), rowCount);
}
