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
  style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot" | "None";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** Excel.FillPattern, without the gradients. */
export type FillPattern =
  | "None"
  | "Solid"
  | "Gray50"
  | "Gray75"
  | "Gray25"
  | "Horizontal"
  | "Vertical"
  | "Down"
  | "Up"
  | "Checker"
  | "SemiGray75"
  | "LightHorizontal"
  | "LightVertical"
  | "LightDown"
  | "LightUp"
  | "Grid"
  | "CrissCross"
  | "Gray16"
  | "Gray8";

/** Everything that makes a cell look as it does. A missing member is the workbook's default. */
export interface CellStyle {
  numberFormat?: string;
  /** Colour of the cell, and the ground of a pattern; "" is none. */
  fill?: string;
  /** A pattern over the fill; none, or the plain fill, when missing. */
  fillPattern?: FillPattern;
  /** Colour of the pattern's lines. */
  patternColor?: string;
  /** −1 (darkest) to 1 (lightest), as Excel.RangeFill.tintAndShade. */
  fillTint?: number;
  patternTint?: number;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  fontTint?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Which line an underlined text has, when it is not a single one. */
  underlineKind?: "Double" | "SingleAccountant" | "DoubleAccountant";
  strikethrough?: boolean;
  script?: "Baseline" | "Subscript" | "Superscript";
  horizontalAlignment?:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText?: boolean;
  indentLevel?: number;
  autoIndent?: boolean;
  shrinkToFit?: boolean;
  readingOrder?: "Context" | "LeftToRight" | "RightToLeft";
  /** Degrees, counter-clockwise from −90 to 90; 180 is letters one below the other. */
  textOrientation?: number;
  borders?: Partial<Record<BorderSide, Border>>;
  borderTint?: number;
  /** False: may be written on a protected sheet. True when missing. */
  locked?: boolean;
  /** True: its formula is not shown on a protected sheet. */
  formulaHidden?: boolean;
  /** Name of the cell style that was given last; "Normal" when missing. */
  styleName?: string;
  /** Text that was forced by a leading apostrophe: it stays text when the cell is edited. */
  quotePrefix?: boolean;
}

/** Where a click on a cell leads. */
export interface Hyperlink {
  /** Of a web page, a mail or a file. */
  address?: string;
  /** A place in this workbook, e.g. "Sheet2!A1". */
  documentReference?: string;
  screenTip?: string;
}

/** How a copied cell looks; cells that look alike have the same one. */
export interface CopiedLook {
  readonly style: CellStyle;
}

/** One cell taken up by `Sheet.copyCells`, to be put down elsewhere. */
export interface CopiedCell {
  readonly value: CellValue;
  /** With its "="; null when the value was typed. */
  readonly formula: string | null;
  readonly hyperlink: Hyperlink | null;
  readonly look: CopiedLook;
}

/** A cell style that an add-in made or changed; Excel's own that nobody changed are not kept. */
export interface NamedStyle {
  name: string;
  style: CellStyle;
  /** Parts of a look that the style gives when it is applied. */
  includes: {
    alignment: boolean;
    border: boolean;
    font: boolean;
    number: boolean;
    patterns: boolean;
    protection: boolean;
  };
}
