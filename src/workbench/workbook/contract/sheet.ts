import type { Area, CellStyle, CellValue, CopiedCell, Hyperlink } from "./cells";
import type { Chart } from "./chart";
import type { FilterCriteria, TableSort } from "./filter";
import type { Comment, Note } from "./notes";
import type { PageBreaks, PageLayout } from "./page";
import type { SheetProtection } from "./protection";
import type { ConditionalFormat, Validation } from "./rules";

/** A sheet and its tables. */

/** An Excel table. Its columns are named by its header cells. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  style: string;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** How it was sorted last; null: not, or somebody cleared it. The rows are the host's to move. */
  sort: TableSort | null;
  /** Header and totals rows included. */
  area(): Area;
  resize(area: Area): void;
  columns(): readonly { id: number; name: string }[];
  /** Inserts a column at `index` (the end when omitted), shifting only the table's own rows. */
  addColumn(name: string, index?: number): void;
  removeColumn(index: number): void;
  /** Makes room for rows at `index` of the body, moving the table's cells and what stands below them down. */
  insertRows(index: number, count: number): void;
  /** Takes rows of the body out; what stands below the table moves up. The last one is only emptied. */
  removeRows(index: number, count: number): void;
  /** Turns it into a plain range; formulas that named its parts name the cells, or #REF! when these go too. */
  remove(cellsStay?: boolean): void;
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
  /** Headings of rows and columns. */
  showHeadings: boolean;
  /** Width of the columns that nobody sized. */
  standardWidth: number;
  /** Kept for the add-in; the workbook calculates every sheet. */
  enableCalculation: boolean;
  /** "protected" in the file or by the add-in: writes are refused by the host. Setting it protects as Excel does. */
  protected: boolean;
  /** How it is protected; null: not at all. */
  protection: SheetProtection | null;
  /** The add-ins' own texts by key (Excel.WorksheetCustomPropertyCollection). */
  customProperties: Readonly<Record<string, string>>;

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
  /** "Formats" takes looks away, links stay; "Contents" leaves both. */
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  /** What each dynamic array formula fills, when more than its own cell, which comes first. */
  spills(): readonly Area[];

  /** Takes up cells with looks and links. */
  copyCells(area: Area): CopiedCell[][];
  /** Puts cells down as they are, formulas too; null leaves a cell, "Formats" what it holds. */
  pasteCells(
    area: Area,
    cells: readonly (readonly (CopiedCell | null)[])[],
    what: "All" | "Contents" | "Formats",
  ): void;
  /**
   * Cuts cells out and puts them down with their top left corner there; references to them follow, and tables that
   * lie wholly among them. What referred to the cells that were there is #REF!.
   */
  moveCells(area: Area, to: { row: number; column: number; sheet?: Sheet }): void;
  hyperlink(row: number, column: number): Hyperlink | null;
  /** Every link of the sheet. */
  hyperlinks(): readonly { row: number; column: number; hyperlink: Hyperlink }[];
  setHyperlink(area: Area, hyperlink: Hyperlink | null): void;

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

  /** How many groups of the outline a row or column is in: 0 to 7. */
  outlineLevel(axis: "rows" | "columns", index: number): number;
  setOutlineLevel(
    axis: "rows" | "columns",
    first: number,
    count: number,
    level: (before: number) => number,
  ): void;

  /** Makes room for cells: those below or right of them move; references, tables and rules follow. */
  insertCells(area: Area, shift: "Down" | "Right"): void;
  /** Takes cells out: those below or right of them close up. */
  deleteCells(area: Area, shift: "Up" | "Left"): void;
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
  /** Shows only rows that pass in that column (index within the filter's area); null clears. */
  filterColumn(filterArea: Area, columnIndex: number, criteria: FilterCriteria | null): void;
  /** What a filter is set to, by column. */
  filterCriteria(filterArea: Area): readonly (FilterCriteria | null)[];
  /** Looks anew which rows pass: cells may have changed since. */
  reapplyFilter(filterArea: Area): void;

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
  pageBreaks: PageBreaks;
  /** By row and column. */
  notes: readonly Note[];
  comments: readonly Comment[];
}
