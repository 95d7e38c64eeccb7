import type { CellValue, Culture, OwnColumnId, SheetSample } from "../../engine";
import type { Area } from "../core/area";
import type { RunMark } from "../journal/types";
import type { Kept } from "../store/keptDocument";
import type { LogSeen } from "../store/waitingState";

/** What to work on. Without a choice: the table under the selection, else the likeliest of the sheet. */
export type SourceChoice =
  | { kind: "auto" }
  /** The cells that are selected now. */
  | { kind: "selection" }
  /** As if these cells were selected: a block with or without its headings, one cell of a table, a header row. */
  | { kind: "cells"; sheet: string; address: string }
  /** The cells that a defined name refers to; of a name that belongs to a sheet, with that sheet. */
  | { kind: "name"; name: string; sheet?: string }
  | { kind: "table"; name: string }
  | { kind: "sheet"; name: string };

/** A choice that stays the same wherever the selection goes. */
export type PlaceChoice = Exclude<SourceChoice, { kind: "auto" }>;

/** Another place that the person could have meant. */
export interface OtherPlace {
  choice: PlaceChoice;
  /** Where it stands, of a table among others of a sheet and of a name. */
  address?: string;
  /** Its first headings, where they were seen. */
  headings?: readonly string[];
}

/** A column that the add-in wrote, as it stands now. Rows and columns count from 0 within the sheet. */
export interface OwnColumn {
  id: OwnColumnId;
  /** The hidden name that finds it, wherever it was moved or however it was renamed. */
  definedName: string;
  /** As it was headed when it was added; "" where that was not noted. */
  written: string;
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

/** A block of ours that was cut to another sheet than the one that its names belong to. */
export interface StrayBlock {
  /** Of the sheet that its names belong to. */
  sheetId: string;
  block: number;
}

/** A source with what is needed to decide about it. */
export interface OpenedSource {
  source: Source;
  /** The last runs on this workbook, oldest first. */
  runs: readonly RunMark[];
  /** What the workbook keeps of decisions. */
  kept: Kept;
  log: LogSeen;
  sample: SheetSample;
  /** The sample's first rows as displayed. */
  texts: readonly (readonly string[])[];
  /** Number formats of the same rows. */
  numberFormats: readonly (readonly string[])[];
  culture: Culture;
  /** What leads here again. */
  choice: PlaceChoice;
  /** Other places that the user could have meant. */
  alternatives: OtherPlace[];
  /** 1 = shown, 0 = hidden by a filter or by hand, one a row of the area; undefined: none is hidden. */
  visible?: Uint8Array;
  /** Rows within the sheet, from 0, that were chosen out of the table; undefined: all. */
  chosenRows?: { start: number; count: number };
  /** Blocks of ours that are to get names on this sheet (`adoptBlocks`) before they are known as ours. */
  strays?: readonly StrayBlock[];
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
