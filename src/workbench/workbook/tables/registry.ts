import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { holds, sameArea, toArea, toRange } from "../area";
import type { Area } from "../types";

export interface TableColumn {
  /** Stable while the column exists, as in Excel. */
  id: number;
  name: string;
}

/** What is kept of a table beside Univer's. */
export interface TableEntry {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Header row and data, without the totals row: the range that Univer knows. */
  area: Area;
  columns: TableColumn[];
  style: string;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  nextColumnId: number;
}

/**
 * The book's tables. Univer's own list loses column names when a table moves sideways and never learns of an
 * edited header, so this one leads and {@link TableRegistry.push} brings Univer into step.
 */
export class TableRegistry {
  readonly #entries = new Map<string, TableEntry>();
  readonly #manager: TableManager;
  readonly #commands: ICommandService;
  readonly #unitId: string;

  constructor(injector: Injector, unitId: string) {
    this.#manager = injector.get(TableManager);
    this.#commands = injector.get(ICommandService);
    this.#unitId = unitId;
  }

  all(): TableEntry[] {
    return [...this.#entries.values()];
  }
  onSheet(sheetId: string): TableEntry[] {
    return this.all().filter((entry) => entry.sheetId === sheetId);
  }
  get(id: string): TableEntry | undefined {
    return this.#entries.get(id);
  }
  named(name: string): TableEntry | undefined {
    return this.all().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }
  /** The table that holds a cell, totals row included. */
  at(sheetId: string, row: number, column: number): TableEntry | undefined {
    return this.onSheet(sheetId).find((entry) => holds(fullArea(entry), row, column));
  }
  nameAt(sheetId: string, row: number, column: number): string | null {
    if (this.#entries.size === 0) return null;
    return this.at(sheetId, row, column)?.name ?? null;
  }

  add(entry: TableEntry): void {
    this.#entries.set(entry.id, entry);
  }
  remove(id: string): void {
    this.#entries.delete(id);
  }

  /** Univer's range of a table, undefined when it has none of that id. */
  univerArea(id: string): Area | undefined {
    const range = this.#manager.getTableById(this.#unitId, id)?.getRange();
    return range && toArea({ ...range });
  }

  /** Makes Univer's table, and what its formula engine knows of it, the same as the entry. */
  push(entry: TableEntry): void {
    const table = this.#manager.getTableById(this.#unitId, entry.id);
    if (!table) return;
    const range = toRange(entry.area);
    if (!sameArea(toArea(table.getRange()), entry.area)) {
      this.#manager.updateTableRange(this.#unitId, entry.id, { newRange: range });
    }
    table.setColumns(
      entry.columns.map(({ id, name }) => ({
        id: `${entry.id}.${id}`,
        displayName: name,
        dataType: table.getColumn(`${entry.id}.${id}`)?.dataType ?? STRING,
        formula: "",
        meta: {},
        style: {},
      })),
    );
    this.#commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: this.#unitId,
      tableName: entry.name,
      reference: {
        range,
        sheetId: entry.sheetId,
        titleMap: new Map(entry.columns.map((column, index) => [column.name, index])),
      },
    });
  }
}

/** The table with its totals row. */
export function fullArea(entry: TableEntry): Area {
  return { ...entry.area, rowCount: entry.area.rowCount + (entry.showTotals ? 1 : 0) };
}
