/** What stands behind each object of the Excel API: the workbook's own things, or a place among them. */
import type {
  Area,
  ChartAxes,
  ChartAxis,
  ChartBins,
  ChartBoxes,
  ChartDataTable,
  ChartErrorBars,
  ChartLabels,
  ChartLegend,
  ChartMap,
  ChartPartLook,
  ChartPlotArea,
  ChartPoint,
  ChartPointLabel,
  ChartSeries,
  ChartTitle,
  ChartTrendline,
  ChartTrendlineLabel,
  Sheet,
  Table,
} from "../workbook/types";
import type { PlaceTarget } from "./charts/place";

/** A rectangle on a sheet. Kept references are these objects; inserting rows moves them. */
export interface RangeTarget extends Area {
  readonly sheet: Sheet;
}
/** Whose look is meant: that of cells, or that of a cell style. */
export type FormatTarget = { readonly ranges: readonly RangeTarget[] } | { readonly styleName: string };
export interface BorderTarget {
  readonly of: FormatTarget;
  readonly side:
    | "EdgeTop"
    | "EdgeBottom"
    | "EdgeLeft"
    | "EdgeRight"
    | "InsideVertical"
    | "InsideHorizontal"
    | "DiagonalDown"
    | "DiagonalUp";
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
export interface HeaderFooterTarget {
  readonly sheet: Sheet;
  readonly pages: "odd" | "even" | "first";
}
/** Page breaks above rows, or left of columns. */
export interface PageBreaksTarget {
  readonly sheet: Sheet;
  readonly along: "rows" | "columns";
}
interface PageBreakTarget extends PageBreaksTarget {
  /** Row or column after the break. */
  readonly at: number;
}
/** Comments or notes of one sheet, or of the workbook (null). */
export interface CommentsTarget {
  readonly sheet: Sheet | null;
}
export interface NoteTarget {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}
export type AxisName = keyof ChartAxes;
export interface AxisTarget extends PlaceTarget<ChartAxis> {
  readonly axis: AxisName;
}
export interface SeriesTarget extends PlaceTarget<ChartSeries> {
  readonly index: number;
}
export interface PointTarget extends PlaceTarget<ChartPoint> {
  readonly index: number;
  readonly point: number;
}
/** A point's label, and the labels of its series, which it follows where it says nothing itself. */
export interface PointLabelTarget extends PlaceTarget<ChartPointLabel> {
  readonly series: PlaceTarget<ChartLabels>;
  readonly index: number;
  readonly point: number;
}
export interface TrendlineTarget extends PlaceTarget<ChartTrendline> {
  readonly index: number;
  readonly number: number;
}
export interface LegendEntryTarget extends PlaceTarget<ChartLegend> {
  readonly index: number;
}
/** Some characters of a title. */
export interface FormatStringTarget extends PlaceTarget<ChartTitle> {
  readonly start: number;
  readonly length: number;
}
/** A part of a chart whose fill, line or font is meant. */
export type LookTarget = PlaceTarget<ChartPartLook>;
/** One range, or several of one sheet. */
export type SomeCells = RangeTarget | { readonly sheet: Sheet; readonly areas: readonly RangeTarget[] };
export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface ConditionalBorderTarget extends ConditionalFormatTarget {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

/** Excel class → its target. The class names are those of @types/office-js. */
export interface Targets {
  Workbook: null;
  Application: null;
  IterativeCalculation: null;
  Runtime: null;
  BindingCollection: null;
  Binding: { readonly id: string };
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly id: string };
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeaderFooterTarget;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  WorkbookProtection: null;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: { readonly key: string };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  CommentCollection: CommentsTarget;
  Comment: { readonly id: string };
  CommentReplyCollection: { readonly id: string };
  CommentReply: { readonly id: string };
  NoteCollection: CommentsTarget;
  Note: NoteTarget;
  Range: RangeTarget;
  RangeAreas: { readonly sheet: Sheet; readonly areas: readonly RangeTarget[] };
  RangeCollection: readonly RangeTarget[];
  RangeSort: RangeTarget;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  /** What is shown of a range, or of one of its shown rows, counted from 0. */
  RangeView: RangeTarget & { readonly shownRow?: number };
  RangeViewCollection: RangeTarget;
  Style: { readonly styleName: string };
  StyleCollection: null;
  RangeFormat: FormatTarget;
  RangeFill: FormatTarget;
  RangeFont: FormatTarget;
  FormatProtection: FormatTarget;
  RangeBorderCollection: FormatTarget;
  RangeBorder: BorderTarget;
  ConditionalFormatCollection: SomeCells;
  ConditionalFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  PresetCriteriaConditionalFormat: ConditionalFormatTarget;
  TopBottomConditionalFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ConditionalDataBarNegativeFormat: ConditionalFormatTarget;
  IconSetConditionalFormat: ConditionalFormatTarget;
  DataValidation: SomeCells;
  TableCollection: TablesTarget;
  TableScopedCollection: TablesTarget;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TableColumnTarget;
  TableRowCollection: Table;
  TableRow: TableRowTarget;
  AutoFilter: { readonly sheet: Sheet; readonly table?: Table };
  Filter: TableColumnTarget;
  TableSort: Table;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  NamedItemArrayValues: NameTarget;
  SettingCollection: null;
  Setting: { readonly key: string };
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: PlaceTarget<ChartTitle>;
  ChartTitleFormat: LookTarget;
  ChartFormatString: FormatStringTarget;
  ChartLegend: PlaceTarget<ChartLegend>;
  ChartLegendFormat: LookTarget;
  ChartLegendEntryCollection: PlaceTarget<ChartLegend>;
  ChartLegendEntry: LegendEntryTarget;
  ChartPlotArea: PlaceTarget<ChartPlotArea>;
  ChartPlotAreaFormat: LookTarget;
  ChartDataTable: PlaceTarget<ChartDataTable>;
  ChartDataTableFormat: LookTarget;
  ChartAreaFormat: LookTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: LookTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: LookTarget;
  ChartGridlines: AxisTarget & { readonly grade: "major" | "minor" };
  ChartGridlinesFormat: LookTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartBinOptions: PlaceTarget<ChartBins>;
  ChartBoxwhiskerOptions: PlaceTarget<ChartBoxes>;
  ChartMapOptions: PlaceTarget<ChartMap>;
  ChartErrorBars: PlaceTarget<ChartErrorBars>;
  ChartErrorBarsFormat: LookTarget;
  ChartTrendlineCollection: SeriesTarget;
  ChartTrendline: TrendlineTarget;
  ChartTrendlineFormat: LookTarget;
  ChartTrendlineLabel: PlaceTarget<ChartTrendlineLabel> & Pick<TrendlineTarget, "index" | "number">;
  ChartTrendlineLabelFormat: LookTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: LookTarget;
  ChartDataLabels: PlaceTarget<ChartLabels>;
  ChartDataLabel: PointLabelTarget;
  ChartDataLabelFormat: LookTarget;
  ChartFill: LookTarget;
  ChartLineFormat: LookTarget;
  ChartBorder: LookTarget;
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
