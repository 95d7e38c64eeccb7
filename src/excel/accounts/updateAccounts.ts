import type { AccountColumnId, AccountsColumn, AccountsPlan } from "../../engine";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { roomRightOf } from "../apply/findRoom";
import { freeHeader } from "../apply/planBlock";
import { SheetError } from "../core/sheetError";
import { splitBy } from "../core/runs";
import { askVisibleRows } from "../core/visibleRows";
import { writeCells } from "../core/writeCells";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import { addAccountsColumns, addAccountsRows, dressAddedRows } from "./growTable";
import { columnAsPlanned, matchRows, type RowMatch } from "./matchRows";
import { ACCOUNT_ROW_BYTES, standingColumns } from "./standingColumns";
import type { AccountsPlace, AccountsRequest, StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";

/** A column of the table as it is to stand; `plan` is missing where its model did not run. */
interface AccountsTableColumn extends ChangedColumn {
  id: AccountColumnId;
  plan?: AccountsColumn;
  /** Of a column that is added. */
  header?: string;
}

/** Brings a table that stands to the plan: what changed is written, rows and columns that are missing are added. */
export async function updateAccounts(
  context: Excel.RequestContext,
  { source, accounts, signal }: AccountsRequest,
  found: StandingAccounts,
  beforeWriting: (record: AccountsUndo) => void,
): Promise<void> {
  const { place } = found;
  const before = await standingColumns(found, signal);
  const names = before.get("account") ?? [];
  const match = matchRows(names, accounts.keys);
  const standing = standingAsPlanned(place, before, match, accounts);
  const added = await missingAsPlanned(context, found, match, accounts);
  const columns = [...standing, ...added].sort((a, b) => a.column - b.column);

  signal?.throwIfAborted();
  beforeWriting({
    source,
    createdRows: null,
    accounts: names,
    replaced: standing.flatMap(({ id, changed, before: values }) =>
      changed && values ? [{ id, values }] : [],
    ),
    addedKeys: match.added.map((row) => accounts.keys[row] ?? ""),
    addedColumns: added.map(({ id }) => id),
  });
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  for (const name of place.stale) sheet.names.getItem(name).delete();
  if (match.added.length > 0) await addAccountsRows(context, found, match.added.length);
  const grown = { ...place.area, rowCount: place.area.rowCount + match.added.length };
  addAccountsColumns(context, { ...found, place: { ...place, area: grown } }, added);
  if (match.added.length > 0) await dressAddedRows(context, found, match.added.length, standing);

  const rowCount = match.planRows.length + match.added.length;
  const runs = place.filtered
    ? await filteredRuns(context, found, rowCount)
    : [{ start: 0, count: rowCount }];
  const blocks = blockCells(columns, place.area.row + 1, runs);
  await writeCells(context, found.sheetId, blocks, signal ? { signal } : {});
  await context.sync();
  if (place.filtered) await mustStand(found, columns, rowCount);
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

/** Under a filter Excel was seen to misplace what is written: what stands now must be what was meant. */
async function mustStand(
  { sheetId, sheet, place }: StandingAccounts,
  columns: readonly ChangedColumn[],
  rowCount: number,
): Promise<void> {
  const { values: read } = await readColumns(
    { sheetId, firstRow: place.area.row + 1, rowCount },
    columns.map(({ column }) => column),
    { bytesPerRow: ACCOUNT_ROW_BYTES },
  );
  const isAsMeant = columns.every(({ column, values }) =>
    values.every((value, row) => value === read.get(column)?.[row]),
  );
  if (!isAsMeant) throw new SheetError({ id: "error.filterMovedCells", values: { sheet } });
}
