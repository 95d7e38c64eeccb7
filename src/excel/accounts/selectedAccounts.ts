import { inExcel } from "../core/inExcel";
import { selectedRows } from "../rows/selectedRows";
import { readColumns } from "../source/readColumns";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { dataRowsOf } from "./types";
import { ACCOUNT_ROW_BYTES } from "./standingColumns";

/** Names of the accounts whose rows are selected on the Accounts sheet; none where the selection is elsewhere. */
export async function selectedAccounts(source: Source): Promise<string[]> {
  const found = await inExcel((context) => findAccounts(context, source));
  const account = found?.place?.own.get("account");
  if (!found?.place || account === undefined) return [];
  const { area, table } = found.place;
  const rows = dataRowsOf(found, found.place);
  const place = { sheetId: found.sheetId, ...(table && { table }) };
  const selected = await selectedRows(place, { ...rows, lastColumn: area.column + area.columnCount - 1 });
  if (selected.length === 0) return [];
  const { values } = await readColumns(rows, [account], { bytesPerRow: ACCOUNT_ROW_BYTES });
  return selected.map((row) => String(values.get(account)?.[row] ?? "")).filter((name) => name !== "");
}
