import type { Area, CellStyle, CellValue } from "./cells";
import type { Chart } from "./chart";
import type { ConditionalFormat, Validation } from "./rules";

/** A sheet, its tables and its printed page. */

/** An Excel table. Its columns are named by its header cells. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  style: string;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Header and totals rows included. */
  area(): Area;
  resize(area: Area): void;
  columns(): readonly { id: number; name: string }[];
  /** Inserts a column at `index` (the end when omitted), shifting only the table's own rows. */
  addColumn(name: string, index?: number): void;
  removeColumn(index: number): void;
  /** Turns it into a plain range. */
  remove(): void;
}

export interface Sheet {
  readonly id: string;
  /** Name under which the sheet stood in `BookContent` when the book was opened; null for a sheet added since. */
  readonly openedAs: string | null;
  name: string;
  position: number;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  showGridlines: boolean;
  /** "" is none. */
  tabColor: string;
  /** "protected" in the file or by the add-in: writes are refused by the host. */
  protected: boolean;

  /** Smallest area that holds every cell with a value (or, unless `valuesOnly`, a format); null when empty. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Computed values, row-major. Wait for `book.recalculated()` first. */
  values(area: Area): CellValue[][];
  /** Formulas with their "=", else the values. */
  formulas(area: Area): CellValue[][];
  /** As displayed, number format applied. */
  texts(area: Area): string[][];
  /**
   * Writes as typing into Excel would: "=…" is a formula, "'…" is text, "1,200" typed as text into a General
   * cell becomes a number only if Excel's API does so, null leaves the cell, "" clears its content.
   */
  write(area: Area, cells: readonly (readonly (CellValue | null)[])[]): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;

  style(row: number, column: number): CellStyle;
  setStyle(area: Area, style: CellStyle): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;

  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, width: number): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, count: number, hidden: boolean): void;
  autofitColumns(column: number, count: number): void;
  rowHeight(row: number): number;
  /** The height that somebody set; null for a row that follows its texts, which a file leaves to Excel. */
  rowHeightByHand(row: number): number | null;
  setRowHeight(row: number, count: number, height: number): void;
  /** Hidden by hand or by a filter. */
  rowHidden(row: number): boolean;
  setRowHidden(row: number, count: number, hidden: boolean): void;
  autofitRows(row: number, count: number): void;

  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  freeze(): { rows: number; columns: number };
  setFreeze(rows: number, columns: number): void;

  /** The sheet's own AutoFilter and those of its tables: whether any hides rows now. */
  isFiltered(): boolean;
  autoFilter(): Area | null;
  setAutoFilter(area: Area | null): void;
  /** Shows only rows whose text in that column (index within the filter's area) is one of `values`; null clears. */
  filterColumn(filterArea: Area, columnIndex: number, values: readonly string[] | null): void;

  tables(): readonly Table[];
  addTable(area: Area, name: string): Table;

  conditionalFormats(): readonly ConditionalFormat[];
  addConditionalFormat(format: Omit<ConditionalFormat, "id">): ConditionalFormat;
  updateConditionalFormat(format: ConditionalFormat): void;
  removeConditionalFormat(id: string): void;

  validation(area: Area): Validation | null;
  validations(): readonly Validation[];
  setValidation(area: Area, validation: Omit<Validation, "areas"> | null): void;

  charts(): readonly Chart[];
  addChart(chart: Omit<Chart, "id">): Chart;
  updateChart(chart: Chart): void;
  removeChart(id: string): void;

  pageLayout: PageLayout;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize?: string;
  /** Fit to this many pages; undefined: not fitted that way. */
  fitToWidth?: number;
  fitToHeight?: number;
  printArea?: string;
}
