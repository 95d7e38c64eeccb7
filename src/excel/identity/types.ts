import type { Cells } from "../../engine";

/** A column of the user's by which rows are known again. */
export interface IdentityColumn {
  /** Index within the sheet. */
  column: number;
  header: string;
  /** It says which account the row is of; the others are what was read about it. */
  isKey: boolean;
}

/** A column with its values as read, from the first data row on. */
interface ComparedColumn extends IdentityColumn {
  values: Cells;
  /** A column of ours that a person writes into: nothing of it is overwritten that was not read. */
  isByHand?: boolean;
}

/** What was read of the rows that are to be written: how each is known again before something goes into it. */
export interface RowIdentity {
  columns: readonly ComparedColumn[];
}

/** Fingerprints of rows: how they are known again later, without keeping what stands in them. */
export interface RowPrints {
  columns: readonly IdentityColumn[];
  /** One number a row of its key cells, and one of the others. */
  keys: readonly number[];
  rests: readonly number[];
}
