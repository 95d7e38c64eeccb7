import { accountKey } from "../../engine";
import { clearCells } from "../apply/clearCells";
import { accountsColumnName } from "../core/definedNames";
import { runsOf } from "../core/runs";
import { whereItStood } from "../core/standsStill";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import { onlyWhereAccounts, onlyWhereNames, tellingRows, visibleRows } from "./onlyWhereAccounts";
import type { PutBackTry } from "./putBackRows";
import { ACCOUNT_ROW_BYTES } from "./standingColumns";
import { dataRowsOf, type StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";

/**
 * Takes the accounts of a first run away again: the table becomes cells, and ours of them are cleared. Rows in which
 * none of the run's accounts stands are the person's.
 */
export async function emptyAccounts(
  context: Excel.RequestContext,
  found: StandingAccounts,
  record: AccountsUndo,
  { isUnfinished, isMixed, isLast }: PutBackTry,
): Promise<void> {
  const { place } = found;
  const { area, own, table } = place;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const { names, ours } = await rowsOfRun(found, record, isUnfinished || isMixed);
  const telling = isLast ? [] : tellingRows(names.length, new Set(ours));
  const visible = telling.length > 0 ? await visibleRows(context, found) : new Set<number>();
  const totals = table?.showTotals ? [area.row + area.rowCount] : [];
  const rows = runsOf([area.row, ...ours.map((row) => area.row + 1 + row), ...totals]);
  const areas = [...own.values()].flatMap((column) =>
    rows.map(({ start, count }) => ({ row: start, column, rowCount: count, columnCount: 1 })),
  );
  const empty = async (): Promise<void> => {
    await clearCells(context, sheet, areas, () => {
      onlyWhereAccounts(context, found);
      onlyWhereNames(context, found, { names, visible }, telling);
      if (table) context.workbook.tables.getItem(table.id).convertToRange();
    });
    for (const id of own.keys()) sheet.names.getItem(accountsColumnName(id)).delete();
    for (const name of place.stale) sheet.names.getItem(name).delete();
    await context.sync();
  };
  await whereItStood(found.sheet, empty());
}

/** The names that stand, as far as they tell, and the rows, as indexes below the header, that the run wrote. */
async function rowsOfRun(
  found: StandingAccounts,
  { createdRows, addedKeys }: AccountsUndo,
  isUnfinished: boolean,
): Promise<{ names: ColumnValues; ours: number[] }> {
  const { place } = found;
  const standing = place.area.rowCount - 1;
  const made = createdRows ?? 0;
  const account = place.own.get("account");
  // Of rows whose names are gone, and of runs of an earlier version, the count alone is known.
  if (account === undefined || addedKeys.length === 0)
    return { names: [], ours: range(place.table ? standing : Math.min(standing, made)) };
  const count = isUnfinished ? Math.max(standing, made) : standing;
  const rows = { ...dataRowsOf(found, place), rowCount: count };
  const { values } = await readColumns(rows, [account], { bytesPerRow: ACCOUNT_ROW_BYTES });
  const keys = new Set(addedKeys);
  // A run that was cut off gave a look to rows that are blank still.
  const isOurs = (key: string) => (key === "" ? isUnfinished : keys.has(key));
  const names = values.get(account) ?? [];
  return { names, ours: range(count).filter((row) => isOurs(accountKey(String(names[row] ?? "")))) };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
