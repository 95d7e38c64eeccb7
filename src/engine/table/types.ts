import type { AnswerField, CellValue, Culture, Field, Issue, MeasureField, ModelId } from "../types";

/** What is read before anything is decided: the first and last rows of a region of the sheet. */
export interface SheetSample {
  /** First rows (at most 50), row-major, as wide as the region. */
  head: readonly (readonly CellValue[])[];
  /** Last rows (at most 10) that are not in `head`. */
  tail: readonly (readonly CellValue[])[];
  rowCount: number;
  columnCount: number;
  /** Column of the sheet that column 0 is, from 0 (A): the letter in the name of a column without header. */
  firstColumn?: number;
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
  /** Excel's number formats of the cells, where they were read: they tell 0.8 from 80 % [D1]. */
  numberFormats?: readonly string[];
  /** The cells as the sheet shows them, where they were read: a number format makes 103 the name "00103". */
  texts?: readonly string[];
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
  /** Where that column stands, for the issues in it. */
  setByHandColumn?: { columnIndex: number; header: string };
  culture: Culture;
}

/** Answers as numbers, so that a column is a Uint8Array. */
export const ANSWER_NO = 0;
export const ANSWER_YES = 1;
export const ANSWER_UNKNOWN = 2;

/** "No tier": in arrays that hold an index into READINESS_TIERS. */
export const NO_TIER = 255;

/** The table as models take it: one entry a line that is an account, in the order of the sheet. */
export interface TableColumns {
  accounts: number;
  /** Index within the data rows, from 0, by account: where a result is written back. */
  lines: Uint32Array;
  /** Row number of the sheet, from 1, by account. */
  rows: Uint32Array;
  /** The name cell's text; "" where there is none. */
  names: string[];
  /** 0 no, 1 yes, 2 unknown; a field that is not mapped is unknown throughout. */
  answers: Record<AnswerField, Uint8Array>;
  /** The measure that is ranked by, and its values (NaN = blank or unreadable); null when none is mapped. */
  measure: MeasureField | null;
  values: Float64Array;
  /** Tier set by hand as index into READINESS_TIERS, or NO_TIER. */
  setByHand: Uint8Array;
  /** Headers of the mapped fields. */
  headers: Partial<Record<Field, string>>;
  /** In the order of the sheet: by row, then by column. */
  issues: Issue[];
}

/** Whether a model can run on a mapping, and what it would take. */
export interface ModelInput {
  id: ModelId;
  /** The settings ask for it (all models when they name none). */
  selected: boolean;
  /** Selected, and its inputs are mapped. */
  runs: boolean;
  /** Fields it asks for that are not mapped; it may run without some of them. */
  missing: Field[];
  /** ABC only: the measure that it ranks by; null when none is mapped. */
  measure?: MeasureField | null;
  /** ABC only: the measure of the settings, where `measure` stands in for it. */
  instead?: MeasureField;
}
