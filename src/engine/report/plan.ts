/**
 * Plans: what is to stand in the workbook, as data. `engine` writes plans, `excel/apply` carries them out.
 * No plan knows of Office.js; a plan can be compared, printed and tested without a workbook.
 */
import { MEASURE_FIELDS } from "../fields";
import type { AccountKeys } from "../table/accountLabels";
import type { CellValue } from "../types";

/** Columns that the add-in owns in the user's sheet, in the order in which they stand. */
export const OWN_COLUMNS = [
  "tier",
  "setByHand",
  "why",
  "nextStep",
  "abcClass",
  "share",
  "cumulative",
  "firstSort",
  "scorecardBand",
  "scorecard",
  "winCardBand",
  "winCard",
  "pyramid",
  "screening",
  "growth",
  "value",
  "lifecycle",
  "rfm",
  "standing",
  "retention",
] as const;
export type OwnColumnId = (typeof OWN_COLUMNS)[number];

export interface ColourRule {
  /** The cell's whole text. */
  text: string;
  fill: string;
  fontColor: string;
}

/**
 * Columns of the Accounts sheet, in the order in which they are first written. A measure's column goes by its field:
 * ranked by another one, a run never puts its figures under the old header.
 */
export const ACCOUNT_COLUMNS = [
  "account",
  "lines",
  ...MEASURE_FIELDS,
  "tier",
  "setByHand",
  "why",
  "nextStep",
  "abcClass",
  "share",
  "cumulative",
  "firstSort",
  "scorecardBand",
  "scorecard",
  "winCardBand",
  "winCard",
  "pyramid",
  "screening",
  "growth",
  "value",
  "lifecycle",
  "rfm",
  "standing",
  "retention",
] as const;
export type AccountColumnId = (typeof ACCOUNT_COLUMNS)[number];

export interface PlannedColumn<Id extends string> {
  id: Id;
  header: string;
  /** One a row; "" clears. Texts are texts even when they begin with "=" (the shell sees to it). */
  values: readonly CellValue[];
  numberFormat: string;
  /** Characters of the default font. */
  width: number;
  wrap: boolean;
  alignment: "Left" | "Center" | "Right";
  colours: readonly ColourRule[];
  /** Choices of a drop-down list; undefined: none. */
  choices?: readonly string[];
}

/** A column of the block in the user's own table: its values are one a data row. */
export type OutputColumn = PlannedColumn<OwnColumnId>;

export interface OutputPlan {
  rowCount: number;
  columns: readonly OutputColumn[];
}

/** A column of the Accounts sheet: its values are one an account, in the plan's order. */
export type AccountsColumn = PlannedColumn<AccountColumnId>;

/**
 * The Accounts sheet of line data: one row an account. The order is that of a new sheet; rows that stand are found
 * by their key and keep their place.
 */
export interface AccountsPlan extends AccountKeys {
  /** Sheet name asked for; ours is found again by a defined name. */
  name: string;
  /** Table name asked for. */
  tableName: string;
  /** Account index, one a row. */
  order: readonly number[];
  /** Account keys [G1], one a row; `formerKeys` are one a row, too. */
  keys: readonly string[];
  columns: readonly AccountsColumn[];
  /** Rows whose "Set by hand" cell this run decides: it came back from the log, or came to its last day. */
  decided?: readonly number[];
  /** What "Why" says in a row whose account no line names (any more). */
  goneReason: string;
  /** What "Why" says in a row whose account stands further up already. */
  twiceReason: string;
  /** What "Why" says in a row that is called by a name alone whose accounts have rows with their id. */
  namesakesReason: string;
}

/** Where the written columns are, as text for formulas: "Prospects[Tier]" or "Sheet1!$K$5:$K$242". */
export type ColumnReferences = Partial<Record<OwnColumnId | "measure" | "name", string>>;

/** What a cell is on the page; `LOOKS` (looks.ts) says how each is drawn. */
export type CellLook =
  | "title"
  | "subtitle"
  | "runStamp"
  | "headline"
  | "cardLabel"
  | "cardFigure"
  | "sectionTitle"
  | "tableHeader"
  | "tableHeaderText"
  | "tableText"
  | "tableFigure"
  | "tableChip"
  | "tableNote"
  | "note"
  | "helper";

export interface PlannedCell {
  /** Text or number; a formula has its own member, so that a text never becomes one. */
  value?: CellValue;
  formula?: string;
  look: CellLook;
  numberFormat?: string;
  /** Of chips: the tier's or class's own colours. */
  fill?: string;
  fontColor?: string;
}

/** A rectangle of cells; null leaves a cell blank. */
export interface Block {
  row: number;
  column: number;
  cells: readonly (readonly (PlannedCell | null)[])[];
}

export interface PlannedSeries {
  /** Column of the helper block, from 0; column 0 holds the labels. */
  helperColumn: number;
  type: "ColumnClustered" | "Line" | "BarClustered";
  axis: "Primary" | "Secondary";
  color: string;
  dashed?: boolean;
  lineWeight?: number;
  dataLabels?: { numberFormat: string };
  pointColors?: readonly string[];
}

export interface PlannedChart {
  id: "pareto" | "classes" | "tiers";
  name: string;
  title: string;
  altText: string;
  /** The chart's data: first row headers, first column labels, on the report sheet itself. */
  helper: Block;
  series: readonly PlannedSeries[];
  gapWidth: number;
  overlap: number;
  legend: "Bottom" | "None";
  valueAxis: { minimum?: number; maximum?: number; numberFormat: string; title: string };
  secondaryAxis?: { minimum: number; maximum: number; numberFormat: string; title: string };
  /** Cells that the chart covers, on the report sheet. */
  place: { row: number; column: number; rowCount: number; columnCount: number };
}

/** A whole sheet of ours. Applying it twice gives the same sheet. */
export interface SheetPlan {
  /** Sheet name asked for; ours is found again by a defined name, wherever it was moved or renamed. */
  name: string;
  /** Characters of the default font, from column 0. */
  columnWidths: readonly number[];
  /** Points, by row index, where not the default. */
  rowHeights: Readonly<Record<number, number>>;
  blocks: readonly Block[];
  /** Cells to merge, for texts that run over several columns. */
  merges: readonly { row: number; column: number; rowCount: number; columnCount: number }[];
  charts: readonly PlannedChart[];
  /** Rows that begin a new printed page, so that no table is cut and no heading stands alone at a page's end. */
  pageBreaks: readonly number[];
  /** Area to print, one page wide. */
  print: { rowCount: number; columnCount: number; landscape: boolean };
  /** The one cell that may differ between two equal runs. */
  runStamp: { row: number; column: number };
}
