import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import { cellName, columnLetters } from "../cellName";
import type { Area, PresetCriterion } from "../types";

const TEXTS = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
} as const;
const PERIODS = {
  Yesterday: CFTimePeriodOperator.yesterday,
  Today: CFTimePeriodOperator.today,
  Tomorrow: CFTimePeriodOperator.tomorrow,
  LastSevenDays: CFTimePeriodOperator.last7Days,
  LastWeek: CFTimePeriodOperator.lastWeek,
  ThisWeek: CFTimePeriodOperator.thisWeek,
  NextWeek: CFTimePeriodOperator.nextWeek,
  LastMonth: CFTimePeriodOperator.lastMonth,
  ThisMonth: CFTimePeriodOperator.thisMonth,
  NextMonth: CFTimePeriodOperator.nextMonth,
} as const;
const AVERAGES = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
} as const;
const DEVIATIONS = {
  OneStdDevAboveAverage: 1,
  OneStdDevBelowAverage: -1,
  TwoStdDevAboveAverage: 2,
  TwoStdDevBelowAverage: -2,
  ThreeStdDevAboveAverage: 3,
  ThreeStdDevBelowAverage: -3,
} as const;

const isKey = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key);

/** A rule that Excel knows by name, as Univer knows it. */
export function presetRule(
  criterion: PresetCriterion,
  style: IStyleBase,
  areas: readonly Area[],
): IConditionalFormattingRuleConfig {
  const type = CFRuleType.highlightCell;
  if (isKey(TEXTS, criterion))
    return { type, style, subType: CFSubRuleType.text, operator: TEXTS[criterion] };
  if (isKey(PERIODS, criterion))
    return { type, style, subType: CFSubRuleType.timePeriod, operator: PERIODS[criterion] };
  if (isKey(AVERAGES, criterion))
    return { type, style, subType: CFSubRuleType.average, operator: AVERAGES[criterion] };
  if (isKey(DEVIATIONS, criterion))
    return { type, style, subType: CFSubRuleType.formula, value: deviation(DEVIATIONS[criterion], areas) };
  return criterion === "UniqueValues"
    ? { type, style, subType: CFSubRuleType.uniqueValues }
    : { type, style, subType: CFSubRuleType.duplicateValues };
}

/** Univer has no standard deviations: written as a formula for the first area's first cell. */
function deviation(count: number, [first]: readonly Area[]): string {
  const area = first ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  const cells = `${corner(area.row, area.column)}:${last}`;
  const limit = `AVERAGE(${cells})${count < 0 ? "-" : "+"}${Math.abs(count)}*STDEV.S(${cells})`;
  return `=${cellName(area.row, area.column)}${count < 0 ? "<" : ">"}${limit}`;
}

/** The name of a rule that a person made in the grid; undefined for one that Excel has no name for. */
export function presetOf(config: IConditionalFormattingRuleConfig): PresetCriterion | undefined {
  if (config.type !== CFRuleType.highlightCell || !("subType" in config)) return undefined;
  switch (config.subType) {
    case CFSubRuleType.uniqueValues:
      return "UniqueValues";
    case CFSubRuleType.duplicateValues:
      return "DuplicateValues";
    case CFSubRuleType.text:
      return keyOf(TEXTS, config.operator);
    case CFSubRuleType.timePeriod:
      return keyOf(PERIODS, config.operator);
    case CFSubRuleType.average:
      return keyOf(AVERAGES, config.operator);
    default:
      return undefined;
  }
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: string): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
