type TickMark = "None" | "Cross" | "Inside" | "Outside";
type TimeUnit = "Days" | "Months" | "Years";

/** One axis of a chart. Limits and units that are missing are Excel's to choose. */
export interface ChartAxis {
  visible: boolean;
  title: string;
  /** A cell that the title comes from, with "=". */
  titleFormula?: string;
  /** Degrees. */
  titleOrientation?: number;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  majorGridlines: boolean;
  minorGridlines?: boolean;
  majorTickMark?: TickMark;
  minorTickMark?: TickMark;
  tickLabelPosition?: "NextToAxis" | "High" | "Low" | "None";
  /** Categories from one label, or mark, to the next. */
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  alignment?: "Center" | "Left" | "Right";
  /** Distance of the labels from the axis, per cent. */
  offset?: number;
  /** Degrees. */
  textOrientation?: number;
  reversePlotOrder?: boolean;
  scaleType?: "Linear" | "Logarithmic";
  logBase?: number;
  displayUnit?: ChartDisplayUnit;
  customDisplayUnit?: number;
  showDisplayUnitLabel?: boolean;
  /** Where the other axis crosses this one. */
  position?: "Automatic" | "Maximum" | "Minimum" | "Custom";
  positionAt?: number;
  isBetweenCategories?: boolean;
  categoryType?: "Automatic" | "TextAxis" | "DateAxis";
  baseTimeUnit?: TimeUnit;
  majorTimeUnitScale?: TimeUnit;
  minorTimeUnitScale?: TimeUnit;
  multiLevel?: boolean;
}

type ChartDisplayUnit =
  | "None"
  | "Hundreds"
  | "Thousands"
  | "TenThousands"
  | "HundredThousands"
  | "Millions"
  | "TenMillions"
  | "HundredMillions"
  | "Billions"
  | "Trillions"
  | "Custom";

/** The depth of charts in three dimensions has an axis too; the second category axis seldom shows. */
export interface ChartAxes {
  category: ChartAxis;
  value: ChartAxis;
  secondaryCategory?: ChartAxis;
  secondaryValue: ChartAxis;
  series?: ChartAxis;
}
