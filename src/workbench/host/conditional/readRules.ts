/** Rules of conditional formats as add-ins write them, checked. */
import type { BarBound, IconCriterion, IconSetName, PresetCriterion, ScalePoint } from "../../workbook/types";
import { asInteger, asOneOf, asRecord, asText } from "../arguments";
import type { RuleOf } from "../cells/conditional";
import { asColor } from "../cells/color";
import { fail } from "../errors";

/** Excel.ConditionalCellValueOperator → the workbook's. */
export const CELL_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
export const TEXT_OPERATORS = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const PRESETS = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const satisfies readonly PresetCriterion[];
/** Excel.IconSet, and how many icons each has. */
export const ICON_SETS = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  FiveBoxes: 5,
} as const satisfies Record<IconSetName, number>;
export const ICON_SET_NAMES = Object.keys(ICON_SETS) as IconSetName[];
const POINTS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
const BOUNDS = ["Automatic", ...POINTS] as const;
const ICON_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
const RANKED = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
/** https://learn.microsoft.com/office/vba/api/excel.top10.rank */
const LARGEST_RANK = 1000;
const LARGEST_PERCENT = 100;

/** Excel's word for one of the workbook's. */
export function keyOf<K extends string, V extends string>(table: Readonly<Record<K, V>>, value: V): K {
  return keysOf(table).find((key) => table[key] === value) ?? fail("GeneralException");
}

function keysOf<K extends string>(table: Readonly<Record<K, string>>): K[] {
  return Object.keys(table) as K[];
}

/** Formulas may come as numbers. */
export function asFormula(value: unknown): string {
  if (typeof value === "number") return String(value);
  return asText(value) || fail("InvalidArgument");
}

export function cellValueRule(value: unknown): RuleOf<"cellValue"> {
  const { formula1, formula2, operator } = asRecord(value);
  const chosen = CELL_OPERATORS[asOneOf(operator, keysOf(CELL_OPERATORS))];
  const between = chosen === "between" || chosen === "notBetween";
  if (!between) return { kind: "cellValue", operator: chosen, formula1: asFormula(formula1) };
  return {
    kind: "cellValue",
    operator: chosen,
    formula1: asFormula(formula1),
    formula2: asFormula(formula2),
  };
}

export function textRule(value: unknown): RuleOf<"containsText"> {
  const { text, operator } = asRecord(value);
  return {
    kind: "containsText",
    operator: TEXT_OPERATORS[asOneOf(operator, keysOf(TEXT_OPERATORS))],
    text: asText(text),
  };
}

export function presetRule(value: unknown): RuleOf<"preset"> {
  return { kind: "preset", criterion: asOneOf(asRecord(value).criterion, PRESETS) };
}

export function topBottomRule(value: unknown): RuleOf<"topBottom"> {
  const { type, rank } = asRecord(value);
  const chosen = asOneOf(type, RANKED);
  const most = chosen.endsWith("Percent") ? LARGEST_PERCENT : LARGEST_RANK;
  const number = asInteger(rank);
  return {
    kind: "topBottom",
    type: chosen,
    rank: number >= 1 && number <= most ? number : fail("InvalidArgument"),
  };
}

/** The ends of the values need no formula, every other point does. */
function boundOf<T extends string>(type: T, formula: unknown): { type: T; formula?: string } {
  const free = type === "LowestValue" || type === "HighestValue" || type === "Automatic";
  return free ? { type } : { type, formula: within(type, asFormula(formula)) };
}

/** Percents and percentiles lie between 0 and 100; a formula may say anything. */
function within(type: string, formula: string): string {
  const number = Number(formula.replace(/^=/, ""));
  const counted = type === "Percent" || type === "Percentile";
  return counted && Number.isFinite(number) && (number < 0 || number > 100)
    ? fail("InvalidArgument")
    : formula;
}

export function scalePoint(value: unknown): ScalePoint {
  const { type, formula, color } = asRecord(value);
  return { ...boundOf(asOneOf(type, POINTS), formula), color: asColor(color) };
}

export function barBound(value: unknown): BarBound {
  const { type, formula } = asRecord(value);
  return boundOf(asOneOf(type, BOUNDS), formula);
}

/**
 * "for the first criterion only the custom icon can be modified, while type, formula, and operator will be ignored"
 * https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat
 */
export function iconCriteria(value: unknown, style: IconSetName): IconCriterion[] {
  if (!Array.isArray(value) || value.length !== ICON_SETS[style]) return fail("InvalidArgument");
  return value.map((entry: unknown, index): IconCriterion => {
    const { type, formula, operator, customIcon } = index === 0 ? firstIcon(entry) : asRecord(entry);
    const chosen = asOneOf(type, ICON_TYPES);
    return {
      type: chosen,
      formula: within(chosen, asFormula(formula)),
      operator: asOneOf(operator, ["GreaterThan", "GreaterThanOrEqual"] as const),
      ...(customIcon === undefined || customIcon === null ? {} : { customIcon: asIcon(customIcon) }),
    };
  });
}

function firstIcon(entry: unknown): Readonly<Record<string, unknown>> {
  const { customIcon } = asRecord(entry);
  return { type: "Percent", formula: "0", operator: "GreaterThanOrEqual", customIcon };
}

function asIcon(value: unknown): NonNullable<IconCriterion["customIcon"]> {
  const { set, index } = asRecord(value);
  const chosen = asOneOf(set, ICON_SET_NAMES);
  const place = asInteger(index);
  return place >= 0 && place < ICON_SETS[chosen] ? { set: chosen, index: place } : fail("InvalidArgument");
}

/** The borders between Excel's classes of values for a set of that many icons. */
export function evenCriteria(style: IconSetName): IconCriterion[] {
  const count = ICON_SETS[style];
  return Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    formula: String(Math.round((index * 100) / count)),
    operator: "GreaterThanOrEqual",
  }));
}
