import type { CellValue, Culture, OwnColumnId, SheetSample } from "../../engine";
import type { Area } from "../core/area";

/** What to work on. Without a choice: the table or region under the selection, else the sheet's only table. */
export type SourceChoice =
  | { kind: "auto" }
  | { kind: "selection" }
  | { kind: "table"; name: string }
  | { kind: "sheet"; name: string };

/** A column that the add-in wrote, as it stands now. Rows and columns count from 0 within the sheet. */
export interface OwnColumn {
  id: OwnColumnId;
  /** The hidden name that finds it, wherever it was moved or however it was renamed. */
  definedName: string;
  column: number;
  headerRow: number;
  /** Last row that was ours when it was written last. */
  lastRow: number;
}

/** Where the user's rows are. Plain data: it outlives the conversation with Excel in which it was found. */
export interface Source {
  kind: "table" | "range";
  sheetId: string;
  sheet: string;
  /** Of an Excel table; both stay when it is renamed only as far as Excel keeps its id. */
  table?: { id: string; name: string };
  /** Header and data rows (of a table: without its totals row); our own columns may lie inside. */
  area: Area;
  /** Which of a sheet's own blocks is this source's: 1, 2, … */
  block: number;
  own: readonly OwnColumn[];
}

/** A source with what is needed to decide about it. */
export interface OpenedSource {
  source: Source;
  sample: SheetSample;
  /** The sample's first rows as displayed. */
  texts: readonly (readonly string[])[];
  /** Number formats of the same rows. */
  numberFormats: readonly (readonly string[])[];
  culture: Culture;
  /** Other places that the user could have meant. */
  alternatives: Exclude<SourceChoice, { kind: "auto" }>[];
}

/** The user's rows within a source, once the header was found. */
export interface DataRows {
  /** Rows within the sheet, from 0. */
  headerRow: number;
  firstRow: number;
  rowCount: number;
  /** The user's last column, from 0 within the sheet. */
  lastColumn: number;
}

/** A column read whole. */
export type ColumnValues = readonly CellValue[];
