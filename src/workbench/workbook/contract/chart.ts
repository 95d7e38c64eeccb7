/** Charts as plain data; `page` draws them, `files` writes them. A missing member is Excel's own choice. */
import type { ChartAxes } from "./chartAxis";
import type { ChartSeries } from "./chartSeries";
import type { ChartPartLook, ChartTextPlace } from "./chartLook";

export type { ChartAxes, ChartAxis } from "./chartAxis";
export type { ChartLabels, ChartPointLabel } from "./chartLabels";
export type { ChartLineStyle, ChartPartLook } from "./chartLook";
export type {
  ChartBins,
  ChartBoxes,
  ChartErrorBars,
  ChartMap,
  ChartMarker,
  ChartMarkerStyle,
  ChartPoint,
  ChartSeries,
  ChartTrendline,
  ChartTrendlineLabel,
} from "./chartSeries";

/** Parts of a chart that have a look of their own. */
export type ChartPart =
  | "area"
  | "plotArea"
  | "dataTable"
  | "title"
  | "legend"
  | "category"
  | "value"
  | "secondaryCategory"
  | "secondaryValue"
  | "series"
  | "categoryTitle"
  | "valueTitle"
  | "secondaryCategoryTitle"
  | "secondaryValueTitle"
  | "seriesTitle"
  | "categoryGridlines"
  | "valueGridlines"
  | "secondaryCategoryGridlines"
  | "secondaryValueGridlines"
  | "seriesGridlines"
  | "categoryMinorGridlines"
  | "valueMinorGridlines"
  | "secondaryCategoryMinorGridlines"
  | "secondaryValueMinorGridlines"
  | "seriesMinorGridlines";

/** Where a part was put by hand, in points from the chart's top left corner. */
export interface ChartBox {
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}

export interface ChartTitle extends ChartTextPlace, ChartBox {
  visible: boolean;
  text: string;
  /** A cell that the text comes from, with "=". */
  formula?: string;
  overlay?: boolean;
  showShadow?: boolean;
  position?: "Automatic" | "Top" | "Bottom" | "Left" | "Right";
  /** Characters that look otherwise than the rest; later ones win. */
  runs?: { start: number; length: number; look: ChartPartLook }[];
}

export interface ChartLegend extends ChartBox {
  visible: boolean;
  position: string;
  overlay?: boolean;
  showShadow?: boolean;
  /** Indexes of series that it does not name. */
  hiddenEntries?: number[];
}

export interface ChartPlotArea extends ChartBox {
  position?: "Automatic" | "Custom";
  /** The plot without its axes' texts. */
  inside?: ChartBox;
}

export interface ChartDataTable {
  visible: boolean;
  showHorizontalBorder: boolean;
  showLegendKey: boolean;
  showOutlineBorder: boolean;
  showVerticalBorder: boolean;
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
  title: ChartTitle;
  legend: ChartLegend;
  plotArea?: ChartPlotArea;
  dataTable?: ChartDataTable;
  series: ChartSeries[];
  axes: ChartAxes;
  plotVisibleOnly: boolean;
  altText: string;
  /** Looks that differ from Excel's default. */
  parts?: Partial<Record<ChartPart, ChartPartLook>>;
  plotBy?: "Rows" | "Columns";
  displayBlanksAs?: "NotPlotted" | "Zero" | "Interplotted";
  showDataLabelsOverMaximum?: boolean;
  /** Excel's numbered style. */
  style?: number;
  colorScheme?: string;
  roundedCorners?: boolean;
  showAllFieldButtons?: boolean;
  categoryLabelLevel?: number;
  seriesNameLevel?: number;
}
