/** What stands behind each object of the Excel API: the workbook's own things, or a place among them. */
import type { Area, ChartPart, Sheet, Table } from "../workbook/types";

/** A rectangle on a sheet. Kept references are these objects; inserting rows moves them. */
export interface RangeTarget extends Area {
  readonly sheet: Sheet;
}
export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
}
/** Tables of one sheet, of the workbook (null), or touching a range. */
export interface TablesTarget {
  readonly sheet: Sheet | null;
  readonly within?: RangeTarget;
  /** Only tables that lie wholly within. */
  readonly fully?: boolean;
}
export interface TableColumnTarget {
  readonly table: Table;
  readonly id: number;
}
export interface TableRowTarget {
  readonly table: Table;
  readonly index: number;
}
/** Names of one sheet, or of the workbook (null). */
export interface NamesTarget {
  readonly sheet: Sheet | null;
}
export interface NameTarget {
  readonly name: string;
  /** Sheet id, or null for the workbook. */
  readonly scope: string | null;
}
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}
export type AxisName = "category" | "value" | "secondaryValue";
export interface AxisTarget extends ChartTarget {
  readonly axis: AxisName;
}
export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}
export interface PointTarget extends SeriesTarget {
  readonly point: number;
}
/** A part of a chart whose fill, line or font is meant: a series, one of its points, or another part. */
export type LookTarget = SeriesTarget | PointTarget | (ChartTarget & { readonly part: ChartPart });
export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** Excel class → its target. The class names are those of @types/office-js. */
export interface Targets {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  PageLayout: Sheet;
  Range: RangeTarget;
  RangeAreas: { readonly sheet: Sheet; readonly areas: readonly RangeTarget[] };
  RangeCollection: readonly RangeTarget[];
  RangeView: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  DataValidation: RangeTarget;
  TableCollection: TablesTarget;
  TableScopedCollection: TablesTarget;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TableColumnTarget;
  TableRowCollection: Table;
  TableRow: TableRowTarget;
  AutoFilter: { readonly sheet: Sheet; readonly table?: Table };
  Filter: TableColumnTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  SettingCollection: null;
  Setting: { readonly key: string };
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: LookTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: LookTarget;
  ChartAreaFormat: LookTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: LookTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: LookTarget;
  ChartGridlines: AxisTarget;
  ChartGridlinesFormat: LookTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartDataLabels: SeriesTarget;
  ChartFill: LookTarget;
  ChartLineFormat: LookTarget;
  ChartFont: LookTarget;
  ShapeCollection: Sheet;
  Shape: ChartTarget;
}

export type ClassName = keyof Targets;

/** An object of the Excel API on the host's side: a class and what it stands for. */
export type HostObject = {
  [K in ClassName]: { readonly className: K; readonly target: Targets[K] };
}[ClassName];

/**
 * @example object("Worksheet", sheet) // => what a member gives that answers with a worksheet
 */
export function object<K extends ClassName>(
  className: K,
  target: Targets[K],
): { readonly className: K; readonly target: Targets[K] } {
  return { className, target };
}
