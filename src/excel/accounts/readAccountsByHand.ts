import { accountKey, type CellValue } from "../../engine";
import { inExcel } from "../core/inExcel";
import { readColumns } from "../source/readColumns";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { dataRowsOf } from "./types";
import { ACCOUNT_ROW_BYTES } from "./standingColumns";

/** A row of the Accounts sheet with what is set by hand there. */
export interface AccountByHand {
  account: string;
  /** Blank too where the person deleted that column. */
  value: CellValue;
  /** Row number of the Accounts sheet, from 1. */
  row: number;
  /** The name of that sheet. */
  sheet: string;
}

/**
 * What stands in "Set by hand" on the Accounts sheet of a source, row by row: also of rows where nothing does, since
 * whose a row is depends on which others there are. Nothing where there is no such sheet. Of an account that stands
 * there twice, the upper row counts.
 *
 * @example await readAccountsByHand(source) // => [{ account: "Acme", value: "3S", row: 7, sheet: "Accounts" }]
 */
export function readAccountsByHand(source: Pick<Source, "sheetId" | "block">): Promise<AccountByHand[]> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    const place = found?.place;
    const account = place?.own.get("account");
    const byHand = place?.own.get("setByHand");
    if (!found || !place || account === undefined) return [];
    const rows = dataRowsOf(found, place);
    const columns = byHand === undefined ? [account] : [account, byHand];
    const { values } = await readColumns(rows, columns, { bytesPerRow: ACCOUNT_ROW_BYTES });
    const cells = values.get(byHand ?? -1) ?? [];
    const known = new Set<string>();
    return (values.get(account) ?? []).flatMap((name, at) => {
      const key = accountKey(String(name));
      const value = cells[at] ?? "";
      if (key === "" || known.has(key)) return [];
      known.add(key);
      return [{ account: String(name), value, row: rows.firstRow + at + 1, sheet: found.sheet }];
    });
  });
}
