import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { DeleteSheetTableMutation, TableColumnDataTypeEnum, TableManager } from "@univerjs/sheets-table";
import { holds, sameArea, toArea, toRange } from "../area";
import { nameNewColumns } from "./followStructure";
import type { Context } from "../univer/context";
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
  /** Tables that are gone: an undo brings them back with their ids and style. */
  readonly #gone = new Map<string, TableEntry>();
  readonly #unsettled = new Set<TableEntry>();
  #context: Context | null = null;

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
    const entry = this.#entries.get(id);
    if (entry) this.#gone.set(id, entry);
    this.#entries.delete(id);
  }
  /** A table that was there before. */
  recall(id: string): TableEntry | undefined {
    return this.#gone.get(id);
  }

  /** Univer changes its tables after the rows and columns they lie in: wait until its command is through. */
  settleLater(entry: TableEntry, context: Context): void {
    this.#context = context;
    if (this.#unsettled.size === 0) queueMicrotask(() => this.settle());
    this.#unsettled.add(entry);
  }
  isUnsettled(entry: TableEntry): boolean {
    return this.#unsettled.has(entry);
  }
  /** Brings Univer's tables into step with what happened to rows and columns. */
  settle(): void {
    const context = this.#context;
    if (!context) return;
    for (const entry of this.#unsettled) {
      if (this.#entries.get(entry.id) === entry) {
        nameNewColumns(context, entry);
        this.push(entry);
      } else this.#drop(entry);
    }
    this.#unsettled.clear();
  }

  #drop(entry: TableEntry): void {
    if (!this.#manager.getTableById(this.#unitId, entry.id)) return;
    const params = { unitId: this.#unitId, subUnitId: entry.sheetId, tableId: entry.id };
    this.#commands.syncExecuteCommand(DeleteSheetTableMutation.id, params);
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
        dataType: table.getColumn(`${entry.id}.${id}`)?.dataType ?? TableColumnDataTypeEnum.String,
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
