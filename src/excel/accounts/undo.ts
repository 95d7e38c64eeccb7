import type { AccountColumnId, CellValue } from "../../engine";
import type { Source } from "../source/types";

/** What a run replaced on the Accounts sheet. Rows are found again by their account: they may have been sorted. */
export interface AccountsUndo {
  source: Source;
  /** The run wrote the accounts for the first time, over this many rows: all of ours goes again. */
  createdRows: number | null;
  /** What the run called the sheet that it made for them; null: one stood already. */
  madeSheet: string | null;
  /** The run made a table of what had become a plain range. */
  madeTable: boolean;
  /** The "Account" cells before the run, and the columns that changed, row by row beside them. */
  accounts: readonly CellValue[];
  replaced: { id: AccountColumnId; values: readonly CellValue[] }[];
  /** Keys of the rows that the run added: of a first run, of all of them. */
  addedKeys: readonly string[];
  addedColumns: readonly AccountColumnId[];
  /** It is about these accounts alone, as a tag is. */
  isPart?: boolean;
}
