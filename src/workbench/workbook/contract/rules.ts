import type { Area, CellStyle } from "./cells";

/** Rules over cells: conditional formats and data validation. */

/** How a value is held against one formula, or against two for the first pair. */
type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

/** Rules that Excel knows by name, and that need no value: Excel.ConditionalFormatPresetCriterion. */
export type PresetCriterion =
  | "Blanks"
  | "NonBlanks"
  | "Errors"
  | "NonErrors"
  | "Yesterday"
  | "Today"
  | "Tomorrow"
  | "LastSevenDays"
  | "LastWeek"
  | "ThisWeek"
  | "NextWeek"
  | "LastMonth"
  | "ThisMonth"
  | "NextMonth"
  | "AboveAverage"
  | "BelowAverage"
  | "EqualOrAboveAverage"
  | "EqualOrBelowAverage"
  | "OneStdDevAboveAverage"
  | "OneStdDevBelowAverage"
  | "TwoStdDevAboveAverage"
  | "TwoStdDevBelowAverage"
  | "ThreeStdDevAboveAverage"
  | "ThreeStdDevBelowAverage"
  | "UniqueValues"
  | "DuplicateValues";

type Counted = "Number" | "Percent" | "Formula" | "Percentile";

/** Where a colour of a scale stands among the values. */
export interface ScalePoint {
  type: Counted | "LowestValue" | "HighestValue";
  /** A number, or a formula with "="; the lowest and the highest value have none. */
  formula?: string;
  color: string;
}

/** Where a bar begins or ends. */
export interface BarBound {
  type: Counted | "LowestValue" | "HighestValue" | "Automatic";
  formula?: string;
}

export interface DataBar {
  lowerBound: BarBound;
  upperBound: BarBound;
  showDataBarOnly: boolean;
  barDirection: "Context" | "LeftToRight" | "RightToLeft";
  axisFormat: "Automatic" | "None" | "CellMidPoint";
  axisColor: string;
  positive: { fillColor: string; /** "" is none. */ borderColor: string; gradientFill: boolean };
  negative: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
}

export type IconSetName =
  | "ThreeArrows"
  | "ThreeArrowsGray"
  | "ThreeFlags"
  | "ThreeTrafficLights1"
  | "ThreeTrafficLights2"
  | "ThreeSigns"
  | "ThreeSymbols"
  | "ThreeSymbols2"
  | "FourArrows"
  | "FourArrowsGray"
  | "FourRedToBlack"
  | "FourRating"
  | "FourTrafficLights"
  | "FiveArrows"
  | "FiveArrowsGray"
  | "FiveRating"
  | "FiveQuarters"
  | "ThreeStars"
  | "ThreeTriangles"
  | "FiveBoxes";

/** From which value on an icon is shown; the first icon is for what is below all others. */
export interface IconCriterion {
  type: Counted;
  formula: string;
  operator: "GreaterThan" | "GreaterThanOrEqual";
  customIcon?: { set: IconSetName; index: number };
}

interface IconSet {
  style: IconSetName;
  criteria: IconCriterion[];
  reverseIconOrder: boolean;
  showIconOnly: boolean;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** 0 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | {
        kind: "cellValue";
        operator: Comparison;
        formula1: string;
        formula2?: string;
      }
    | { kind: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
    | { kind: "custom"; formula: string }
    | { kind: "preset"; criterion: PresetCriterion }
    | { kind: "topBottom"; type: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent"; rank: number }
    | { kind: "colorScale"; minimum: ScalePoint; midpoint?: ScalePoint; maximum: ScalePoint }
    | ({ kind: "dataBar" } & DataBar)
    | ({ kind: "iconSet" } & IconSet)
    /** A kind that the workbench shows nothing for; it stays in the file as it was. */
    | { kind: "foreign"; type: string };
  /** Scales, bars and icons have none. */
  format: Pick<
    CellStyle,
    | "fill"
    | "fontColor"
    | "bold"
    | "italic"
    | "underline"
    | "underlineKind"
    | "strikethrough"
    | "numberFormat"
    | "borders"
  >;
}

export interface Validation {
  areas: Area[];
  rule:
    | { kind: "list"; source: string; inCellDropDown: boolean }
    | {
        kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        operator: Comparison;
        formula1: string;
        formula2?: string;
      }
    | { kind: "custom"; formula: string };
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}
