import { autofitColumns, autofitRows } from "../structure/autofit";
import * as dimensions from "../structure/dimensions";
import { outlineLevel, setOutlineLevel } from "../structure/outline";
import type { Axis } from "../structure/outline";
import * as partial from "../structure/partial";
import * as structure from "../structure/rowsAndColumns";
import * as view from "../structure/view";
import type { SheetContext } from "../univer/context";
import type * as contract from "../types";
import { OwnedSheet } from "./ownedSheet";

/** The grid of a sheet, whatever its cells hold: rows and columns, merged cells, frozen panes, lines and colours. */
export abstract class GridSheet extends OwnedSheet {
  readonly #sheet: SheetContext;

  constructor(sheet: SheetContext) {
    super(sheet);
    this.#sheet = sheet;
  }

  get showGridlines(): boolean {
    return view.showGridlines(this.#sheet);
  }
  set showGridlines(show: boolean) {
    view.setShowGridlines(this.#sheet, show);
  }
  get tabColor(): string {
    return view.tabColor(this.#sheet);
  }
  set tabColor(color: string) {
    view.setTabColor(this.#sheet, color);
  }
  get standardWidth(): number {
    return view.standardWidth(this.#sheet);
  }
  set standardWidth(width: number) {
    view.setStandardWidth(this.#sheet, width);
  }

  columnWidth(column: number): number {
    return dimensions.columnWidth(this.#sheet, column);
  }
  setColumnWidth(column: number, count: number, width: number): void {
    dimensions.setColumnWidth(this.#sheet, column, count, width);
  }
  columnHidden(column: number): boolean {
    return dimensions.columnHidden(this.#sheet, column);
  }
  setColumnHidden(column: number, count: number, hidden: boolean): void {
    dimensions.setColumnHidden(this.#sheet, column, count, hidden);
  }
  autofitColumns(column: number, count: number): void {
    autofitColumns(this.#sheet, column, count);
  }
  rowHeight(row: number): number {
    return dimensions.rowHeight(this.#sheet, row);
  }
  rowHeightByHand(row: number): number | null {
    return dimensions.rowHeightByHand(this.#sheet, row);
  }
  setRowHeight(row: number, count: number, height: number): void {
    dimensions.setRowHeight(this.#sheet, row, count, height);
  }
  rowHidden(row: number): boolean {
    return dimensions.rowHidden(this.#sheet, row);
  }
  setRowHidden(row: number, count: number, hidden: boolean): void {
    dimensions.setRowHidden(this.#sheet, row, count, hidden);
  }
  autofitRows(row: number, count: number): void {
    autofitRows(this.#sheet, row, count);
  }

  outlineLevel(axis: Axis, index: number): number {
    return outlineLevel(this.#sheet, axis, index);
  }
  setOutlineLevel(axis: Axis, first: number, count: number, level: (before: number) => number): void {
    setOutlineLevel(this.#sheet, axis, first, count, level);
  }
  insertCells(area: contract.Area, shift: "Down" | "Right"): void {
    partial.insertCells(this.#sheet, area, shift);
  }
  deleteCells(area: contract.Area, shift: "Up" | "Left"): void {
    partial.deleteCells(this.#sheet, area, shift);
  }
  insertRows(row: number, count: number): void {
    structure.insertRows(this.#sheet, row, count);
  }
  deleteRows(row: number, count: number): void {
    structure.deleteRows(this.#sheet, row, count);
  }
  insertColumns(column: number, count: number): void {
    structure.insertColumns(this.#sheet, column, count);
  }
  deleteColumns(column: number, count: number): void {
    structure.deleteColumns(this.#sheet, column, count);
  }

  merges(): readonly contract.Area[] {
    return view.merges(this.#sheet);
  }
  merge(area: contract.Area): void {
    view.merge(this.#sheet, area);
  }
  unmerge(area: contract.Area): void {
    view.unmerge(this.#sheet, area);
  }
  freeze(): { rows: number; columns: number } {
    return view.freeze(this.#sheet);
  }
  setFreeze(rows: number, columns: number): void {
    view.setFreeze(this.#sheet, rows, columns);
  }
}
