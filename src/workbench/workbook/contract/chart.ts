/** Charts as plain data; `page` draws them, `files` writes them. */

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
