import type { CellValue, Culture, Field } from "../types";

/** What is read before anything is decided: the first and last rows of a region of the sheet. */
export interface SheetSample {
  /** First rows (at most 50), row-major, as wide as the region. */
  head: readonly (readonly CellValue[])[];
  /** Last rows (at most 10) that are not in `head`. */
  tail: readonly (readonly CellValue[])[];
  rowCount: number;
  columnCount: number;
  /** An Excel table says itself that row 0 is its header; a plain range leaves it to us. */
  headerKnown: boolean;
  /** Columns that the add-in wrote; never proposed, never part of the user's table. */
  ownColumns: readonly number[];
}

/** Where the user's table is within the region. Indexes count from the region's first row and column. */
export interface TableLayout {
  headerRow: number;
  firstDataRow: number;
  /** Data rows, totals rows at the end not included. */
  rowCount: number;
  /** Rows at the end that add up the others ("Total", "合计"): left alone, never an account. */
  totalsRows: number;
  columns: { index: number; header: string }[];
}

/** A column as the mapping sees it. */
export interface ColumnSample {
  index: number;
  header: string;
  /** Sample of its data cells, blanks included. */
  values: readonly CellValue[];
}

export interface MappingProposal {
  field: Field;
  columnIndex: number;
  /** 0–1; at or above SURE nothing needs to be asked. */
  confidence: number;
  basis: "header" | "values" | "given";
}

/** Column index by field; null = the user says that the table has no such column. */
export type Mapping = Partial<Record<Field, number | null>>;

/** One mapped column, read whole. */
export interface ColumnData {
  columnIndex: number;
  header: string;
  values: readonly CellValue[];
}

/** The mapped columns of the table, data rows only. */
export interface TableData {
  sheet: string;
  /** Row number in the sheet, from 1, of the first data row. */
  firstRow: number;
  rowCount: number;
  columns: Partial<Record<Field, ColumnData>>;
  /** The "Set by hand" column as it stands, when it is there. */
  setByHand?: readonly CellValue[];
  culture: Culture;
}
