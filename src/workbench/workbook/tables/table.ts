import {
  SetSheetTableMutation,
  DeleteSheetTableMutation,
  AddSheetTableMutation,
} from "@univerjs/sheets-table";
import { RemoveSuperTableMutation } from "@univerjs/engine-formula";
import { sameArea, toRange } from "../area";
import { reapplyFilter } from "../filters/filters";
import { toBrokenReferences, toCellReferences } from "./cellReferences";
import { refreshFormulas } from "../book/refreshFormulas";
import { changeFormulas } from "./changeFormulas";
import { newEntry, resizeEntry } from "./follow";
import { nameNewColumns } from "./followStructure";
import { insertCellsRight, removeCellsLeft } from "../structure/shiftCells";
import { columnNames } from "./names";
import { fullArea } from "./registry";
import type { TableEntry } from "./registry";
import { renameInFormulas } from "./renameInFormulas";
import { rulesGrow } from "./rulesGrow";
import { univerStyle } from "./styles";
import { insertTableRows, removeTableRows } from "./tableRows";
import { setTotals } from "./totals";
import { writeCells } from "../cells/write";
import { quotedSheet } from "../cellName";
import { usedWithin } from "../cells/used";
import { executeOnSheet, onSheet } from "../univer/context";
import type { Context, SheetContext } from "../univer/context";
import type { Area, Sheet, Table, TableSort } from "../types";

/** Makes a table of an area whose first row is its header. */
export function addTable(sheet: SheetContext, area: Area, name: string): TableEntry {
  return createTable(sheet, newEntry(sheet.own.nextId("table"), sheet.sheetId, name, area));
}

/** Puts an entry into Univer and the registry. */
export function createTable(sheet: SheetContext, entry: TableEntry): TableEntry {
  resizeEntry(entry, entry.area);
  sheet.tables.add(entry);
  nameNewColumns(sheet, entry);
  executeOnSheet(sheet, AddSheetTableMutation.id, {
    tableId: entry.id,
    name: entry.name,
    range: toRange(entry.area),
    header: entry.columns.map((column) => column.name),
    options: { tableStyleId: univerStyle(entry.style) },
  });
  sheet.univerTables.push(entry);
  sheet.log.tell({ kind: "table", sheetId: entry.sheetId, tableId: entry.id, change: "added" });
  return entry;
}

/** A table of the registry as the contract's `Table`. */
export class UniverTable implements Table {
  readonly #sheetOf: (id: string) => Sheet;
  readonly #base: Context;
  readonly #entry: TableEntry;

  /** @param sheetOf Gives the book's sheets by their ids: a table may move from one to another. */
  constructor(sheetOf: (id: string) => Sheet, base: Context, entry: TableEntry) {
    this.#sheetOf = sheetOf;
    this.#base = base;
    this.#entry = entry;
  }
  get sheet(): Sheet {
    return this.#sheetOf(this.#entry.sheetId);
  }
  get #context(): SheetContext {
    return onSheet(this.#base, this.#entry.sheetId);
  }

  get id(): string {
    return this.#entry.id;
  }
  get name(): string {
    return this.#entry.name;
  }
  set name(name: string) {
    const before = this.#entry.name;
    if (name === before) return;
    this.#entry.name = name;
    this.#set({ name });
    this.#context.commands.syncExecuteCommand(RemoveSuperTableMutation.id, {
      unitId: this.#context.unitId,
      tableName: before,
    });
    this.#context.univerTables.push(this.#entry);
    renameInFormulas(this.#context, before, { table: name });
  }
  get style(): string {
    return this.#entry.style;
  }
  set style(style: string) {
    this.#entry.style = style;
    this.#context.log.quietly(() => this.#set({ theme: univerStyle(style) }));
    this.#changed();
  }
  get showTotals(): boolean {
    return this.#entry.showTotals;
  }
  set showTotals(show: boolean) {
    if (show === this.#entry.showTotals) return;
    setTotals(this.#context, this.#entry, show);
    this.#push();
    // What names the totals row depends on no cell while there is none.
    refreshFormulas(this.#context, [this.#entry.name]);
  }
  get showFilterButton(): boolean {
    return this.#entry.showFilterButton;
  }
  set showFilterButton(show: boolean) {
    this.#entry.showFilterButton = show;
    this.#changed();
  }
  get showBandedRows(): boolean {
    return this.#entry.showBandedRows;
  }
  set showBandedRows(show: boolean) {
    this.#entry.showBandedRows = show;
    this.#changed();
  }

  get showBandedColumns(): boolean {
    return this.#entry.showBandedColumns;
  }
  set showBandedColumns(show: boolean) {
    this.#entry.showBandedColumns = show;
    this.#changed();
  }
  get highlightFirstColumn(): boolean {
    return this.#entry.highlightFirstColumn;
  }
  set highlightFirstColumn(on: boolean) {
    this.#entry.highlightFirstColumn = on;
    this.#changed();
  }
  get highlightLastColumn(): boolean {
    return this.#entry.highlightLastColumn;
  }
  set highlightLastColumn(on: boolean) {
    this.#entry.highlightLastColumn = on;
    this.#changed();
  }
  get sort(): TableSort | null {
    return structuredClone(this.#entry.sort);
  }
  set sort(sort: TableSort | null) {
    this.#entry.sort = structuredClone(sort);
    this.#changed();
  }

  area(): Area {
    return fullArea(this.#entry);
  }
  columns(): readonly { id: number; name: string }[] {
    return this.#entry.columns.map(({ id, name }) => ({ id, name }));
  }
  resize(area: Area): void {
    const range = { ...area, rowCount: area.rowCount - (this.#entry.showTotals ? 1 : 0) };
    if (sameArea(range, this.#entry.area)) return;
    rulesGrow(this.#context, this.#entry, () => {
      resizeEntry(this.#entry, range);
      this.#settle();
    });
    this.#push();
  }

  addColumn(name: string, index = this.#entry.columns.length): void {
    const entry = this.#entry;
    const { row, column, columnCount } = entry.area;
    const taken = entry.columns.map((other) => other.name);
    const free = columnNames([...taken, name])[taken.length] ?? name;
    const strip = { ...fullArea(entry), column: column + index, columnCount: 1 };
    const right = { ...strip, columnCount: usedWithin(this.#context, strip) };
    if (right.columnCount > 0) insertCellsRight(this.#context, strip, entry.id);
    entry.columns.splice(index, 0, { id: entry.nextColumnId++, name: free });
    entry.area = { ...entry.area, columnCount: columnCount + 1 };
    writeCells(this.#context, { row, column: column + index, rowCount: 1, columnCount: 1 }, [[`'${free}`]]);
    this.#push();
  }
  removeColumn(index: number): void {
    const entry = this.#entry;
    const strip = { ...fullArea(entry), column: entry.area.column + index, columnCount: 1 };
    const [gone] = entry.columns.splice(index, 1);
    if (gone) entry.lostColumns.push(gone.name);
    entry.area = { ...entry.area, columnCount: entry.area.columnCount - 1 };
    removeCellsLeft(this.#context, strip, entry.id);
    this.#settle();
    this.#push();
  }
  insertRows(index: number, count: number): void {
    rulesGrow(this.#context, this.#entry, () => insertTableRows(this.#context, this.#entry, index, count));
    this.#moved();
  }
  removeRows(index: number, count: number): void {
    removeTableRows(this.#context, this.#entry, index, count);
    this.#moved();
  }
  remove(cellsStay = true): void {
    const entry = this.#entry;
    const sheet = quotedSheet(this.sheet.name);
    changeFormulas(this.#context, (formula, cell) =>
      cellsStay
        ? toCellReferences(formula, entry, sheet, cell?.row ?? null)
        : toBrokenReferences(formula, entry.name),
    );
    executeOnSheet(this.#context, DeleteSheetTableMutation.id, { tableId: this.#entry.id });
  }

  #set(config: object): void {
    executeOnSheet(this.#context, SetSheetTableMutation.id, { tableId: this.#entry.id, config });
  }
  /** Rows came or went: Univer's table is put back where the entry now stands, and the filter looks anew. */
  #moved(): void {
    this.#settle();
    this.#push();
    reapplyFilter(this.#context, this.#entry.area);
  }
  /** Univer's table is brought into step, and what named a column that is gone. */
  #settle(): void {
    this.#context.univerTables.settleLater(this.#entry);
    this.#context.univerTables.settle();
  }
  #push(): void {
    this.#context.univerTables.push(this.#entry);
    this.#changed();
  }
  #changed(): void {
    const { log, sheetId } = this.#context;
    log.journal.markPart(sheetId, "tables");
    log.tell({ kind: "table", sheetId, tableId: this.#entry.id, change: "changed" });
  }
}
