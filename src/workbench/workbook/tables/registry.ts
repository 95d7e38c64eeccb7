import { holds } from "../area";
import type { Area, Table } from "../types";

interface TableColumn {
  /** Stable while the column exists, as in Excel. */
  id: number;
  name: string;
}

type Kept = Pick<
  Table,
  | "name"
  | "style"
  | "showTotals"
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "sort"
>;

/** What is kept of a table beside Univer's. */
export interface TableEntry extends Kept {
  readonly id: string;
  /** Another one when all of the table's cells are moved there. */
  sheetId: string;
  /** Header row and data, without the totals row: the range that Univer knows. */
  area: Area;
  columns: TableColumn[];
  nextColumnId: number;
  /** Names of columns that went, which formulas still name. */
  lostColumns: string[];
}

/** The tables of the book, by id. */
export class TableRegistry {
  readonly #entries = new Map<string, TableEntry>();
  /** Tables that are gone: an undo brings them back with their ids and style. */
  readonly #gone = new Map<string, TableEntry>();

  all(): TableEntry[] {
    return [...this.#entries.values()];
  }
  onSheet(sheetId: string): TableEntry[] {
    return this.all().filter((entry) => entry.sheetId === sheetId);
  }
  get(id: string): TableEntry | undefined {
    return this.#entries.get(id);
  }
  /** The table that holds a cell, totals row included. */
  at(sheetId: string, row: number, column: number): TableEntry | undefined {
    return this.onSheet(sheetId).find((entry) => holds(fullArea(entry), row, column));
  }
  /** By its name, in any capitals. */
  named(name: string): TableEntry | undefined {
    const wanted = name.toLowerCase();
    for (const entry of this.#entries.values()) if (entry.name.toLowerCase() === wanted) return entry;
    return undefined;
  }
  nameAt(sheetId: string, row: number, column: number): string | null {
    if (this.#entries.size === 0) return null;
    return this.at(sheetId, row, column)?.name ?? null;
  }

  add(entry: TableEntry): void {
    this.#entries.set(entry.id, entry);
  }
  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#gone.set(id, entry);
    this.#entries.delete(id);
  }
  /** A table that was there before. */
  recall(id: string): TableEntry | undefined {
    return this.#gone.get(id);
  }
}

/** The table with its totals row. */
export function fullArea(entry: TableEntry): Area {
  return { ...entry.area, rowCount: entry.area.rowCount + (entry.showTotals ? 1 : 0) };
}
