import type { Area, Journal, SheetJournal } from "../types";

/** Parts of a sheet that are written whole when anything in them changed. */
export type SheetPart =
  | "structure"
  | "columns"
  | "merges"
  | "conditionalFormats"
  | "validations"
  | "tables"
  | "charts"
  | "view"
  | "filter"
  | "pageLayout"
  | "notes"
  | "comments";

/** The change journal, filled by the mutation stream. */
export class ChangeJournal implements Journal {
  #workbook = false;
  #customXml = false;
  readonly #sheets = new Map<string, SheetJournal>();

  get isEmpty(): boolean {
    return !this.#workbook && !this.#customXml && this.#sheets.size === 0;
  }
  get workbook(): boolean {
    return this.#workbook;
  }
  get customXml(): boolean {
    return this.#customXml;
  }
  sheet(sheetId: string): SheetJournal | undefined {
    return this.#sheets.get(sheetId);
  }

  markWorkbook(): void {
    this.#workbook = true;
  }
  markCustomXml(): void {
    this.#customXml = true;
  }
  markPart(sheetId: string, part: SheetPart): void {
    this.#ensure(sheetId)[part] = true;
  }
  markRows(sheetId: string, row: number, count: number): void {
    const { rows } = this.#ensure(sheetId);
    for (let at = row; at < row + count; at += 1) rows.add(at);
  }
  markCells(sheetId: string, areas: readonly Area[]): void {
    const { cells } = this.#ensure(sheetId);
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        let columns = cells.get(row);
        if (!columns) {
          columns = new Set();
          cells.set(row, columns);
        }
        for (let at = area.column; at < area.column + area.columnCount; at += 1) columns.add(at);
      }
    }
  }
  /** A sheet that is gone has nothing left to save. */
  forget(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }
  /** After loading: the file knows everything. */
  reset(): void {
    this.#workbook = false;
    this.#customXml = false;
    this.#sheets.clear();
  }

  #ensure(sheetId: string): SheetJournal {
    let journal = this.#sheets.get(sheetId);
    if (!journal) {
      journal = {
        structure: false,
        cells: new Map(),
        columns: false,
        rows: new Set(),
        merges: false,
        conditionalFormats: false,
        validations: false,
        tables: false,
        charts: false,
        view: false,
        filter: false,
        pageLayout: false,
        notes: false,
        comments: false,
      };
      this.#sheets.set(sheetId, journal);
    }
    return journal;
  }
}
