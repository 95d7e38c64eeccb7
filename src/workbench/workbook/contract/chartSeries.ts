import type { ChartLabels, ChartPointLabel } from "./chartLabels";
import type { ChartLineStyle, ChartPartLook, ChartTextPlace } from "./chartLook";

export type ChartMarkerStyle =
  | "Automatic"
  | "None"
  | "Square"
  | "Diamond"
  | "Triangle"
  | "X"
  | "Star"
  | "Dot"
  | "Dash"
  | "Circle"
  | "Plus"
  | "Picture";

export interface ChartMarker {
  style?: ChartMarkerStyle;
  /** Points, 2 to 72. */
  size?: number;
  background?: string;
  foreground?: string;
}

/** A point that differs from its series in more than its colour. */
export interface ChartPoint {
  marker?: ChartMarker;
  label?: ChartPointLabel;
  border?: ChartPartLook;
}

export interface ChartTrendlineLabel extends ChartTextPlace {
  text?: string;
  formula?: string;
  autoText?: boolean;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  left?: number;
  top?: number;
  look?: ChartPartLook;
}

export interface ChartTrendline {
  type: "Linear" | "Exponential" | "Logarithmic" | "MovingAverage" | "Polynomial" | "Power";
  name?: string;
  /** 2 to 6. */
  polynomialOrder?: number;
  /** Points, from 2 on. */
  movingAveragePeriod?: number;
  intercept?: number;
  forwardPeriod?: number;
  backwardPeriod?: number;
  showEquation?: boolean;
  showRSquared?: boolean;
  label?: ChartTrendlineLabel;
  look?: ChartPartLook;
}

export interface ChartErrorBars {
  visible: boolean;
  include?: "Both" | "MinusValues" | "PlusValues";
  type?: "FixedValue" | "Percent" | "StDev" | "StError" | "Custom";
  endStyleCap?: boolean;
  look?: ChartPartLook;
}

/** Of histograms and Pareto charts. */
export interface ChartBins {
  type?: "Category" | "Auto" | "BinWidth" | "BinCount";
  width?: number;
  count?: number;
  allowOverflow?: boolean;
  overflowValue?: number;
  allowUnderflow?: boolean;
  underflowValue?: number;
}

/** Of box and whisker charts. */
export interface ChartBoxes {
  quartileCalculation?: "Inclusive" | "Exclusive";
  showInnerPoints?: boolean;
  showMeanLine?: boolean;
  showMeanMarker?: boolean;
  showOutlierPoints?: boolean;
}

/** Of region map charts. */
export interface ChartMap {
  labelStrategy?: "None" | "BestFit" | "ShowAll";
  level?: "Automatic" | "DataOnly" | "City" | "County" | "State" | "Country" | "Continent" | "World";
  projectionType?: "Automatic" | "Mercator" | "Miller" | "Robinson" | "Albers";
}

/** Of region map charts: colours from the least value to the greatest. */
interface ChartGradient {
  style?: "TwoPhaseColor" | "ThreePhaseColor";
  minimumColor?: string;
  minimumType?: "ExtremeValue" | "Number" | "Percent";
  minimumValue?: number;
  midpointColor?: string;
  midpointType?: "ExtremeValue" | "Number" | "Percent";
  midpointValue?: number;
  maximumColor?: string;
  maximumType?: "ExtremeValue" | "Number" | "Percent";
  maximumValue?: number;
}

export interface ChartSeries {
  /** Text, or a reference that begins with "=". */
  name: string;
  /** References such as "Report!$B$2:$B$9", without "=". */
  values: string;
  categories: string;
  bubbleSizes?: string;
  /** Excel.ChartType. */
  type: string;
  axisGroup: "Primary" | "Secondary";
  /** Fill of areas and columns, stroke of lines. */
  color?: string;
  /** Per cent. */
  gapWidth?: number;
  overlap?: number;
  /** Points; of a line. */
  lineWeight?: number;
  /** Whether the line is broken in any way; `lineStyle` says how. */
  dashed?: boolean;
  lineStyle?: ChartLineStyle;
  /** Of areas and columns. */
  border?: ChartPartLook;
  markers?: boolean;
  marker?: ChartMarker;
  smooth?: boolean;
  dataLabels?: ChartLabels;
  /** Colours of single points, by index. */
  pointColors?: Record<number, string>;
  points?: Record<number, ChartPoint>;
  trendlines?: ChartTrendline[];
  xErrorBars?: ChartErrorBars;
  yErrorBars?: ChartErrorBars;
  invertIfNegative?: boolean;
  invertColor?: string;
  varyByCategories?: boolean;
  showShadow?: boolean;
  /** Left out of the plot by the chart's filter. */
  filtered?: boolean;
  /** Degrees. */
  firstSliceAngle?: number;
  /** Per cent. */
  doughnutHoleSize?: number;
  explosion?: number;
  bubbleScale?: number;
  secondPlotSize?: number;
  splitType?: "SplitByPosition" | "SplitByValue" | "SplitByPercentValue" | "SplitByCustomSplit";
  splitValue?: number;
  showConnectorLines?: boolean;
  showLeaderLines?: boolean;
  parentLabelStrategy?: "None" | "Banner" | "Overlapping";
  gradient?: ChartGradient;
  bins?: ChartBins;
  boxes?: ChartBoxes;
  map?: ChartMap;
}
