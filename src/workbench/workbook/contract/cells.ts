/** Cells: what they hold and how they look. */

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
