import { accountKey } from "../../engine";
import { clearCells } from "../apply/clearCells";
import { accountsColumnName } from "../core/definedNames";
import { runsOf } from "../core/runs";
import { readColumns } from "../source/readColumns";
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
  isUnfinished: boolean,
): Promise<void> {
  const { place } = found;
  const { area, own, table } = place;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const ours = await rowsOfRun(found, record, isUnfinished);
  if (table) context.workbook.tables.getItem(table.id).convertToRange();
  const totals = table?.showTotals ? [area.row + area.rowCount] : [];
  const rows = runsOf([area.row, ...ours.map((row) => area.row + 1 + row), ...totals]);
  await clearCells(
    context,
    sheet,
    [...own.values()].flatMap((column) =>
      rows.map(({ start, count }) => ({ row: start, column, rowCount: count, columnCount: 1 })),
    ),
  );
  for (const id of own.keys()) sheet.names.getItem(accountsColumnName(id)).delete();
  for (const name of place.stale) sheet.names.getItem(name).delete();
  await context.sync();
}

/** Rows, as indexes below the header, that the run wrote. */
async function rowsOfRun(
  found: StandingAccounts,
  { createdRows, addedKeys }: AccountsUndo,
  isUnfinished: boolean,
): Promise<number[]> {
  const { place } = found;
  const standing = place.area.rowCount - 1;
  const made = createdRows ?? 0;
  const account = place.own.get("account");
  // Of rows whose names are gone, and of runs of an earlier version, the count alone is known.
  if (account === undefined || addedKeys.length === 0)
    return range(place.table ? standing : Math.min(standing, made));
  const count = isUnfinished ? Math.max(standing, made) : standing;
  const rows = { ...dataRowsOf(found, place), rowCount: count };
  const { values } = await readColumns(rows, [account], { bytesPerRow: ACCOUNT_ROW_BYTES });
  const keys = new Set(addedKeys);
  // A run that was cut off gave a look to rows that are blank still.
  const isOurs = (key: string) => (key === "" ? isUnfinished : keys.has(key));
  return range(count).filter((row) => isOurs(accountKey(String(values.get(account)?.[row] ?? ""))));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
