import {
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import {
  addConditionalFormat,
  conditionalFormats,
  removeConditionalFormat,
  updateConditionalFormat,
} from "../conditional/conditionalFormats";
import { addChart, removeChart, updateChart } from "../charts/charts";
import { changeChartReferences } from "../charts/moveReferences";
import { renameSheetIn } from "../charts/renameSheet";
import { clearCells } from "../cells/clear";
import { copyCells, pasteCells } from "../cells/copy";
import { hyperlinks, readHyperlink, writeHyperlink } from "../cells/hyperlinks";
import { readFormulas, readValues } from "../cells/read";
import { spills } from "../cells/spill";
import { readTexts } from "../cells/texts";
import { usedArea } from "../cells/used";
import { writeCells } from "../cells/write";
import * as filters from "../filters/filters";
import * as partial from "../structure/partial";
import { readNumberFormats, writeNumberFormats } from "../styles/numberFormats";
import { readStyle, writeStyle } from "../styles/style";
import { addTable, UniverTable } from "../tables/table";
import { setValidation, validationOf, validations } from "../validation/validations";
import { GridSheet } from "./gridSheet";
import { executeOnSheet, onSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import type * as contract from "../types";

/** One sheet of the book: hands every call to the small function that does it. */
export class UniverSheet extends GridSheet implements contract.Sheet {
  readonly #sheet: SheetContext;
  readonly #sheetOf: (id: string) => contract.Sheet;
  readonly #tables = new Map<string, UniverTable>();

  /** @param sheetOf Gives the book's sheets by their ids. */
  constructor(sheet: SheetContext, sheetOf: (id: string) => contract.Sheet) {
    super(sheet);
    this.#sheet = sheet;
    this.#sheetOf = sheetOf;
  }

  get id(): string {
    return this.#sheet.sheetId;
  }
  get name(): string {
    return this.#sheet.worksheet.getName();
  }
  set name(name: string) {
    const before = this.name;
    executeOnSheet(this.#sheet, SetWorksheetNameCommand.id, { name });
    changeChartReferences(this.#sheet, (reference) => renameSheetIn(reference, before, name));
  }
  get position(): number {
    return this.#sheet.workbook.getConfig().sheetOrder.indexOf(this.id);
  }
  set position(toOrder: number) {
    executeOnSheet(this.#sheet, SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder });
  }
  get visibility(): contract.Sheet["visibility"] {
    if (!this.#sheet.worksheet.isSheetHidden()) return "Visible";
    return this.own.veryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: contract.Sheet["visibility"]) {
    this.own.veryHidden = visibility === "VeryHidden";
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    executeOnSheet(this.#sheet, SetWorksheetHideMutation.id, { hidden });
  }

  usedArea(valuesOnly: boolean): contract.Area | null {
    return usedArea(this.#sheet, valuesOnly);
  }
  values(area: contract.Area): contract.CellValue[][] {
    return readValues(this.#sheet, area);
  }
  formulas(area: contract.Area): contract.CellValue[][] {
    return readFormulas(this.#sheet, area);
  }
  texts(area: contract.Area): string[][] {
    return readTexts(this.#sheet, area);
  }
  write(area: contract.Area, cells: readonly (readonly (contract.CellValue | null)[])[]): void {
    writeCells(this.#sheet, area, cells);
  }
  clear(area: contract.Area, what: "All" | "Contents" | "Formats"): void {
    clearCells(this.#sheet, area, what);
  }
  spills(): readonly contract.Area[] {
    return spills(this.#sheet);
  }

  copyCells(area: contract.Area): contract.CopiedCell[][] {
    return copyCells(this.#sheet, area);
  }
  pasteCells(
    area: contract.Area,
    cells: readonly (readonly (contract.CopiedCell | null)[])[],
    what: "All" | "Contents" | "Formats",
  ): void {
    pasteCells(this.#sheet, area, cells, what);
  }
  moveCells(area: contract.Area, to: { row: number; column: number; sheet?: contract.Sheet }): void {
    partial.moveCells(this.#sheet, area, onSheet(this.#sheet, to.sheet?.id ?? this.id), {
      row: to.row,
      column: to.column,
    });
  }
  hyperlink(row: number, column: number): contract.Hyperlink | null {
    return readHyperlink(this.#sheet, row, column);
  }
  hyperlinks(): readonly { row: number; column: number; hyperlink: contract.Hyperlink }[] {
    return hyperlinks(this.#sheet);
  }
  setHyperlink(area: contract.Area, hyperlink: contract.Hyperlink | null): void {
    writeHyperlink(this.#sheet, area, hyperlink);
  }

  style(row: number, column: number): contract.CellStyle {
    return readStyle(this.#sheet, row, column);
  }
  setStyle(area: contract.Area, style: contract.CellStyle): void {
    writeStyle(this.#sheet, area, style);
  }
  numberFormats(area: contract.Area): string[][] {
    return readNumberFormats(this.#sheet, area);
  }
  setNumberFormats(area: contract.Area, formats: readonly (readonly (string | null)[])[]): void {
    writeNumberFormats(this.#sheet, area, formats);
  }

  isFiltered(): boolean {
    return filters.isFiltered(this.#sheet);
  }
  autoFilter(): contract.Area | null {
    return filters.autoFilter(this.#sheet);
  }
  setAutoFilter(area: contract.Area | null): void {
    filters.setAutoFilter(this.#sheet, area);
  }
  filterColumn(
    filterArea: contract.Area,
    columnIndex: number,
    criteria: contract.FilterCriteria | null,
  ): void {
    filters.filterColumn(this.#sheet, filterArea, columnIndex, criteria);
  }
  filterCriteria(filterArea: contract.Area): readonly (contract.FilterCriteria | null)[] {
    return filters.filterCriteria(this.#sheet, filterArea);
  }
  reapplyFilter(filterArea: contract.Area): void {
    filters.reapplyFilter(this.#sheet, filterArea);
  }

  tables(): readonly contract.Table[] {
    return this.#sheet.tables.onSheet(this.id).map((entry) => {
      const known = this.#tables.get(entry.id);
      const table = known ?? new UniverTable(this.#sheetOf, this.#sheet, entry);
      if (!known) this.#tables.set(entry.id, table);
      return table;
    });
  }
  addTable(area: contract.Area, name: string): contract.Table {
    const entry = addTable(this.#sheet, area, name);
    const table = new UniverTable(this.#sheetOf, this.#sheet, entry);
    this.#tables.set(entry.id, table);
    return table;
  }

  conditionalFormats(): readonly contract.ConditionalFormat[] {
    return conditionalFormats(this.#sheet);
  }
  addConditionalFormat(format: Omit<contract.ConditionalFormat, "id">): contract.ConditionalFormat {
    return addConditionalFormat(this.#sheet, format);
  }
  updateConditionalFormat(format: contract.ConditionalFormat): void {
    updateConditionalFormat(this.#sheet, format);
  }
  removeConditionalFormat(id: string): void {
    removeConditionalFormat(this.#sheet, id);
  }

  validation(area: contract.Area): contract.Validation | null {
    return validationOf(this.#sheet, area);
  }
  validations(): readonly contract.Validation[] {
    return validations(this.#sheet);
  }
  setValidation(area: contract.Area, validation: Omit<contract.Validation, "areas"> | null): void {
    setValidation(this.#sheet, area, validation);
  }

  charts(): readonly contract.Chart[] {
    return this.own.charts.map((chart) => structuredClone(chart));
  }
  addChart(chart: Omit<contract.Chart, "id">): contract.Chart {
    return addChart(this.#sheet, chart);
  }
  updateChart(chart: contract.Chart): void {
    updateChart(this.#sheet, chart);
  }
  removeChart(id: string): void {
    removeChart(this.#sheet, id);
  }
}
