import type { Area, CellValue } from "./cells";

/** What happened to a book: edits as they come, and the journal of what the file on disk does not know yet. */

/** One thing that happened to the book, by whoever: Office.js, or the person at the grid. */
export type Edit =
  | {
      /** Values or formulas. */
      kind: "cells";
      sheetId: string;
      areas: Area[];
      /** What the cell held; there when one cell alone was written. */
      before?: CellValue;
      /** true: formulas that only follow rows or columns that came or went; nobody wrote them. */
      following?: true;
      by: "api" | "user";
    }
  | {
      /** How cells look, and nothing of what they hold. */
      kind: "format";
      sheetId: string;
      areas: Area[];
      by: "api" | "user";
    }
  | { kind: "rowsHidden"; sheetId: string; row: number; count: number; hidden: boolean; by: "api" | "user" }
  | {
      kind: "structure";
      sheetId: string;
      change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      area: Area;
      by: "api" | "user";
    }
  | {
      /** Part of a row or column came or went; `area` are the cells that came or went themselves. */
      kind: "shift";
      sheetId: string;
      change: "CellInserted" | "CellDeleted";
      direction: "Down" | "Right" | "Up" | "Left";
      area: Area;
      by: "api" | "user";
    }
  | { kind: "selection"; sheetId: string; areas: Area[]; by: "api" | "user" }
  | {
      kind: "sheet";
      sheetId: string;
      change: "added" | "deleted" | "activated" | "renamed" | "moved" | "visibility" | "protection";
      by: "api" | "user";
    }
  | {
      kind: "table";
      sheetId: string;
      tableId: string;
      change: "added" | "deleted" | "changed";
      by: "api" | "user";
    }
  | { kind: "filter"; sheetId: string; by: "api" | "user" }
  | { kind: "chart"; sheetId: string; by: "api" | "user" };

/** What the file on disk no longer knows. Empty → saving gives the original bytes. */
export interface Journal {
  readonly isEmpty: boolean;
  /** Sheets added, removed, renamed, moved, or defined names or workbook-level things changed. */
  readonly workbook: boolean;
  /** Settings of the add-in or custom XML parts changed: they stand beside the workbook. */
  readonly customXml: boolean;
  sheet(sheetId: string): SheetJournal | undefined;
}

export interface SheetJournal {
  /** Rows or columns were inserted, deleted or moved: the sheet's grid must be written whole. */
  structure: boolean;
  /** Every row index with a touched cell (value, formula or style) → the touched columns. */
  cells: Map<number, Set<number>>;
  columns: boolean;
  rows: Set<number>;
  merges: boolean;
  conditionalFormats: boolean;
  validations: boolean;
  tables: boolean;
  charts: boolean;
  view: boolean;
  filter: boolean;
  pageLayout: boolean;
  notes: boolean;
  comments: boolean;
}
