import type {
  AnswerField,
  CellValue,
  Culture,
  Field,
  Issue,
  MeasureField,
  ModelId,
  NumericField,
  TextField,
} from "../types";
import type { Cells } from "./cells/cellColumn";

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
  /** The totals row of an Excel table, one cell a column; "" where it adds up nothing. */
  totals?: readonly CellValue[];
}

/** Where the user's table is within the region. Indexes count from the region's first row and column. */
export interface TableLayout {
  /** The last line of the headings: where a column's own heading stands. */
  headerRow: number;
  /** Lines of headings, the last of which is `headerRow`; undefined: one. */
  headerLines?: number;
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
  values: Cells;
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
  /** Further columns that the settings name by their header (`where`, `account`, `on`). */
  others?: readonly ColumnData[];
  /** 1 = the line takes part, 0 = hidden by a filter, one a data row; undefined: all take part. */
  visible?: Uint8Array;
  /** Lines that are no data (subtotals, repeated headings, notes between the data), as indexes within the data rows. */
  aside?: readonly number[];
  /** What the end of the list holds beside its records: lines aside as notes, and lines that may be notes. */
  foot?: { notes: readonly number[]; doubtful: readonly number[] };
  /** The sheet's own totals, by field, where a totals row has them: the ledger reconciles to them [G7]. */
  totals?: Partial<Record<Field, number>>;
  /** Serial days count from 1904 [D5]. */
  date1904?: boolean;
  /** Tables joined by key, as the settings name them. */
  joined?: readonly JoinedTable[];
  /** The accounts that stand on the Accounts sheet of line data, with what is set by hand there; blank: nothing. */
  setByHandByAccount?: readonly { account: string; value: CellValue; row: number; sheet?: string }[];
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

/** Another table, whose fields the lines of the main one take by key. */
export interface JoinedTable {
  /** Its name in the settings (`tables.<name>`), which is also what sentences call it by. */
  name: string;
  sheet: string;
  /** Row number in its sheet, from 1, of the first data row. */
  firstRow: number;
  rowCount: number;
  /** The column that is looked up in. */
  key: ColumnData;
  /** The column of the main table that is looked up. */
  on: ColumnData;
  columns: Partial<Record<Field, ColumnData>>;
  /** Its serial days count from 1904 [D5]. */
  date1904?: boolean;
  culture: Culture;
}

/** Texts, dictionary-coded: `values[codes[i]]` is the text of line i; values[0] is "". */
export interface TextColumn {
  codes: Uint32Array;
  values: readonly string[];
}

/** The lines of a table as typed columns, one entry a data row. */
export interface LineColumns {
  rowCount: number;
  /** 1 where any mapped cell of the line holds something. */
  filled: Uint8Array;
  /** Canonical units (see FieldKind); NaN = blank or unreadable. */
  numbers: Partial<Record<NumericField, Float64Array>>;
  /** 1 where a cell of `numbers` holds something that could not be read: blank and unreadable differ. */
  unreadable: Partial<Record<NumericField, Uint8Array>>;
  /** 0 no, 1 yes, 2 unknown. */
  answers: Partial<Record<AnswerField, Uint8Array>>;
  texts: Partial<Record<TextField, TextColumn>>;
  /** In the order of the sheet: by row, then by column. */
  issues: Issue[];
}

/** "No account": in arrays that hold an account index by line. */
export const NO_ACCOUNT = -1;

/** Where a line went, in the order in which the ledger asks [G7]. */
export const LINE_FATES = ["computed", "filtered", "noAccount", "unreadable", "apart"] as const;
export type LineFate = (typeof LINE_FATES)[number];

/** The table as models take it: one entry an account, in the order of the sheet. */
export interface TableColumns {
  accounts: number;
  /** Whether several lines may make one account; else each line is one. */
  grouped: boolean;
  /** Index of the account by line, or NO_ACCOUNT. */
  accountOf: Int32Array;
  /** Index within the data rows, from 0, of the account's first line: where a result is written back. */
  lines: Uint32Array;
  /** Number of lines, by account. */
  lineCounts: Uint32Array;
  /** Row number of the sheet, from 1, of the first line, by account. */
  rows: Uint32Array;
  /** The account's name as first spelled; "" where there is none. */
  names: string[];
  /** Of accounts that are grouped by an id, their names with it: what tells them apart; undefined: their names do. */
  labels?: readonly string[];
  /** 0 no, 1 yes, 2 unknown; a field that is not mapped is unknown throughout. */
  answers: Record<AnswerField, Uint8Array>;
  /** Every mapped numeric field, aggregated by account [G2]; NaN = none could be read. */
  numbers: Partial<Record<NumericField, Float64Array>>;
  /** Every mapped text field: the first non-blank of the account's lines [G2]. */
  texts: Partial<Record<TextField, TextColumn>>;
  /** The measure that is ranked by, and its values (NaN = blank or unreadable); null when none is mapped. */
  measure: MeasureField | null;
  values: Float64Array;
  /** The fields as read, by line, joined ones included: for models that look at single orders. */
  lineColumns: Pick<LineColumns, "numbers" | "texts">;
  /** The measure as read, by line, before it was grouped; the ledger adds it up. */
  lineValues: Float64Array;
  /** 1 where `where` or a filter left the line out. */
  filtered: Uint8Array;
  /** Lines that equal an earlier one in every column that was read, and those columns [G4]. */
  repeated: { lines: Uint32Array; columns: Field[] };
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
