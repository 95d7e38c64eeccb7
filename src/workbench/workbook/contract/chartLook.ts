export type ChartLineStyle =
  | "None"
  | "Continuous"
  | "Dash"
  | "DashDot"
  | "DashDotDot"
  | "Dot"
  | "Grey25"
  | "Grey50"
  | "Grey75"
  | "Automatic"
  | "RoundDot";

/** How a part of a chart looks: its text, its fill, its line or border. */
export interface ChartPartLook {
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single";
  /** "" is no fill. */
  fill?: string;
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  lineStyle?: ChartLineStyle;
}

/** How a text of a chart stands in its place. */
export interface ChartTextPlace {
  horizontalAlignment?: "Center" | "Left" | "Right" | "Justify" | "Distributed";
  verticalAlignment?: "Center" | "Bottom" | "Top" | "Justify" | "Distributed";
  /** Degrees from -90 to 90; 180 is one letter below the other. */
  textOrientation?: number;
}
