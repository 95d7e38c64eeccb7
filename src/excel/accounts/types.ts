import type { AccountColumnId, AccountsPlan } from "../../engine";
import type { Area } from "../core/area";
import type { DataRows, Source } from "../source/types";

/** The Accounts sheet of a source as it stands. Plain data; rows and columns count from 0 within the sheet. */
export interface AccountsSheet {
  sheetId: string;
  sheet: string;
  isProtected: boolean;
  /** Null while no accounts stand on it: a restore took them away again, or the person their names. */
  place: AccountsPlace | null;
  /** What stands of accounts whose column of names was deleted. */
  nameless: AccountsPlace | null;
}

/** The table of the accounts, wherever on its sheet it is now. */
export interface AccountsPlace {
  /** Null where the person made a plain range of it. */
  table: { id: string; name: string; showTotals: boolean } | null;
  /** Header and data rows; the person's own columns may lie inside. */
  area: Area;
  /** Our columns, by where they are now. */
  own: ReadonlyMap<AccountColumnId, number>;
  /** Hidden names whose column is gone. */
  stale: readonly string[];
  /** A filter hides rows of it now. */
  filtered: boolean;
}

export type StandingAccounts = AccountsSheet & { place: AccountsPlace };

/** What an account may be called in its row. */
export interface AccountCalled {
  /** Best first. */
  names: readonly string[];
  /** Where none of them stands: one part of what it is called, its name or its id, in one row alone. */
  part?: string;
}

export interface AccountsRequest {
  source: Source;
  rows: DataRows;
  accounts: AccountsPlan;
  /** Every cell that was written is read back; otherwise a sample. */
  verify?: boolean;
  signal?: AbortSignal;
}

/** The data rows of the table, as `readColumns` takes them. */
export function dataRowsOf({ sheetId }: Pick<AccountsSheet, "sheetId">, { area }: AccountsPlace) {
  return { sheetId, firstRow: area.row + 1, rowCount: area.rowCount - 1 };
}
