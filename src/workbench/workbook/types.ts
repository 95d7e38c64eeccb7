/**
 * The embedded workbook as the rest of the workbench sees it. `host` answers Office.js from it, `files` opens
 * and saves it, `page` draws it. Only this folder knows that Univer stands behind it.
 *
 * Rows and columns are counted from 0. Colours are "#RRGGBB". Lengths are pixels (96 to the inch) unless said.
 */

/** A cell as Office.js delivers it: "" is blank, errors are texts such as "#N/A". Dates are serial numbers. */
export type CellValue = string | number | boolean;

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface Border {
  style: "Continuous" | "Dash" | "Dot" | "Double" | "None";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}
export type BorderSide = "top" | "bottom" | "left" | "right";

/** Everything that makes a cell look as it does. A missing member is the workbook's default. */
export interface CellStyle {
  numberFormat?: string;
  fill?: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  indentLevel?: number;
  borders?: Partial<Record<BorderSide, Border>>;
  /** Text that was forced by a leading apostrophe: it stays text when the cell is edited. */
  quotePrefix?: boolean;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** 0 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | {
        kind: "cellValue";
        operator:
          | "between"
          | "notBetween"
          | "equal"
          | "notEqual"
          | "greaterThan"
          | "greaterThanOrEqual"
          | "lessThan"
          | "lessThanOrEqual";
        formula1: string;
        formula2?: string;
      }
    | { kind: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
    | { kind: "custom"; formula: string }
    /** A kind that the workbench shows nothing for; it stays in the file as it was. */
    | { kind: "foreign"; type: string };
  format: Pick<CellStyle, "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">;
}

export interface Validation {
  areas: Area[];
  rule:
    | { kind: "list"; source: string; inCellDropDown: boolean }
    | {
        kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        operator:
          | "between"
          | "notBetween"
          | "equal"
          | "notEqual"
          | "greaterThan"
          | "greaterThanOrEqual"
          | "lessThan"
          | "lessThanOrEqual";
        formula1: string;
        formula2?: string;
      }
    | { kind: "custom"; formula: string };
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export interface ChartSeries {
  /** Text, or a reference that begins with "=". */
  name: string;
  /** References such as "Report!$B$2:$B$9", without "=". */
  values: string;
  categories: string;
  /** Excel.ChartType. */
  type: string;
  axisGroup: "Primary" | "Secondary";
  color?: string;
  /** Per cent. */
  gapWidth?: number;
  overlap?: number;
  /** Points. */
  lineWeight?: number;
  dashed?: boolean;
  markers?: boolean;
  dataLabels?: { numberFormat?: string; position?: string };
  /** Colours of single points, by index. */
  pointColors?: Record<number, string>;
}

export interface ChartAxis {
  visible: boolean;
  title: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

/** Parts of a chart that have a look of their own. */
export type ChartPart =
  | "area"
  | "title"
  | "legend"
  | "category"
  | "value"
  | "secondaryValue"
  | "categoryTitle"
  | "valueTitle"
  | "secondaryValueTitle"
  | "valueGridlines"
  | "secondaryValueGridlines"
  | "categoryGridlines";
export interface ChartPartLook {
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  /** "" is no fill. */
  fill?: string;
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  lineStyle?: "None" | "Continuous" | "Dash" | "Dot";
}

export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType of the chart as a whole. */
  type: string;
  /** Points, from the sheet's top left corner, as Office.js counts. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: { visible: boolean; text: string };
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  axes: { category: ChartAxis; value: ChartAxis; secondaryValue: ChartAxis };
  plotVisibleOnly: boolean;
  altText: string;
  /** Looks that differ from Excel's default. */
  parts?: Partial<Record<ChartPart, ChartPartLook>>;
}

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

export interface DefinedName {
  name: string;
  /** With "=", e.g. "=Prospects!$A$2:$A$9". */
  formula: string;
  /** Sheet id, or null for the workbook. */
  scope: string | null;
  visible: boolean;
  comment: string;
}

/** One thing that happened to the book, by whoever: Office.js, or the person at the grid. */
export type Edit =
  | { kind: "cells"; sheetId: string; areas: Area[]; by: "api" | "user" }
  | {
      kind: "structure";
      sheetId: string;
      change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      area: Area;
      by: "api" | "user";
    }
  | { kind: "selection"; sheetId: string; areas: Area[]; by: "api" | "user" }
  | {
      kind: "sheet";
      sheetId: string;
      change: "added" | "deleted" | "activated" | "renamed" | "moved";
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
  /** Sheets added, removed, renamed, moved, or defined names, settings or workbook-level things changed. */
  readonly workbook: boolean;
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
}

export interface Book {
  readonly name: string;
  readonly date1904: boolean;
  readonly journal: Journal;
  sheets(): readonly Sheet[];
  sheet(idOrName: string): Sheet | undefined;
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  addSheet(name: string): Sheet;
  removeSheet(sheet: Sheet): void;
  selection(): { sheet: Sheet; areas: readonly Area[] };
  select(sheet: Sheet, areas: readonly Area[]): void;
  tables(): readonly Table[];
  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string, scope: string | null): void;
  /** Document settings of the add-in (Excel.SettingCollection): JSON values by key. */
  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;
  /** Resolves when every formula has its value. Must be cheap when nothing is pending. */
  recalculated(): Promise<void>;
  /** Everything done inside is told as `by: "api"`. */
  asApi<T>(work: () => T): T;
  onEdit(listener: (edit: Edit) => void): () => void;
  /** The bytes the book was opened from, for the saver; null for a new book. */
  readonly original: Uint8Array | null;
  dispose(): void;
}

// ---- what `files` hands over and `createBook` takes: plain data ------------------------------------------

export interface CellContent {
  /** Value, or a formula's cached value. */
  v?: CellValue;
  /** Formula with its "=". */
  f?: string;
  /** Index into `BookContent.styles`. */
  s?: number;
}
export interface SheetContent {
  name: string;
  visibility: Sheet["visibility"];
  /** Sparse: rows[r][c]. */
  rows: (CellContent | undefined)[][];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: Area[];
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  tabColor: string;
  protected: boolean;
  tables: {
    name: string;
    area: Area;
    columns: string[];
    style: string;
    showTotals: boolean;
    showFilterButton: boolean;
    showBandedRows: boolean;
  }[];
  autoFilter: Area | null;
  conditionalFormats: Omit<ConditionalFormat, "id">[];
  validations: Validation[];
  charts: Omit<Chart, "id">[];
  pageLayout: PageLayout;
}
export interface BookContent {
  name: string;
  date1904: boolean;
  styles: CellStyle[];
  sheets: SheetContent[];
  /** Index into `sheets`. */
  activeSheet: number;
  /** `scope` is a sheet name here, or null. */
  names: DefinedName[];
  settings: Record<string, unknown>;
  original: Uint8Array | null;
}
