import type { CellValue, OwnColumnId } from "../../engine";
import type { AccountsUndo } from "../accounts/undo";
import type { DataRows, Source } from "../source/types";

/** What a run replaced, so that it can be put back within the session. Plain data; cells are found by name. */
export interface UndoRecord {
  /** The block in the user's own table. */
  block: BlockUndo | null;
  /** The Accounts sheet, of line data. */
  accounts: AccountsUndo | null;
}

export interface BlockUndo {
  source: Source;
  rows: DataRows;
  /** Columns that were there and changed, with the values they had from the first data row on. */
  replaced: { id: OwnColumnId; definedName: string; values: readonly CellValue[] }[];
  /** Columns that the run added. */
  added: AddedColumn[];
}

export interface AddedColumn {
  id: OwnColumnId;
  definedName: string;
  header: string;
  /** Where it was put; a column that lost its name is looked for here. */
  column: number;
  /** Width that the place had, in points; null: the width was left alone. */
  widthBefore: number | null;
}
