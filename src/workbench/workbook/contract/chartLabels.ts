import type { ChartPartLook, ChartTextPlace } from "./chartLook";

/** What labels say and how. Missing: labels show values, and nothing else. */
export interface ChartLabels extends ChartTextPlace {
  numberFormat?: string;
  linkNumberFormat?: boolean;
  /** Excel.ChartDataLabelPosition. */
  position?: string;
  separator?: string;
  showValue?: boolean;
  showCategoryName?: boolean;
  showSeriesName?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  showLegendKey?: boolean;
  autoText?: boolean;
  look?: ChartPartLook;
}

/** The label of a single point; what it does not say is as its series' labels have it. */
export interface ChartPointLabel extends ChartLabels {
  /** Text of its own instead of the point's. */
  text?: string;
  /** A cell that the text comes from, with "=". */
  formula?: string;
  left?: number;
  top?: number;
  /** The point has no label, though its series has. */
  hidden?: boolean;
}
