/** Excel.FilterCriteria and what the workbook calls it. */
import type { DynamicCriterion, FilterCriteria, FilterDate } from "../../workbook/types";
import { asInteger, asOneOf, asRecord, asText } from "../arguments";
import type { HostContext } from "../context";
import { fail } from "../errors";
import { asColor } from "./color";

const KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;
const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
/** Excel's own spelling of the second. */
const MONTHS = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
type ExcelDynamic = `${Excel.DynamicFilterCriteria}`;

const DYNAMIC = new Map<string, DynamicCriterion>([
  ...(["aboveAverage", "belowAverage", "today", "tomorrow", "yesterday", "yearToDate"] as const).map(
    (name): [string, DynamicCriterion] => [capital(name), name],
  ),
  ...(["last", "this", "next"] as const).flatMap((which) =>
    (["Week", "Month", "Quarter", "Year"] as const).map((unit): [string, DynamicCriterion] => [
      capital(`${which}${unit}`),
      `${which}${unit}`,
    ]),
  ),
  ...([1, 2, 3, 4] as const).map((quarter): [string, DynamicCriterion] => [
    `AllDatesInPeriodQuarter${quarter}`,
    `Q${quarter}`,
  ]),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month): [string, DynamicCriterion] => [
    `AllDatesInPeriod${MONTHS[month - 1] ?? ""}`,
    `M${month}`,
  ]),
]);
const NAMES = [...DYNAMIC.keys()];

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Reads what an add-in filters by. Icons are refused and counted.
 * https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
 */
export function readCriteria(given: unknown, host: HostContext): FilterCriteria {
  const criteria = asRecord(given);
  const on = asOneOf(criteria.filterOn, KINDS);
  switch (on) {
    case "Values":
      return {
        on,
        values: Array.isArray(criteria.values) ? criteria.values.map(asValue) : fail("InvalidArgument"),
      };
    case "Custom":
      return {
        on,
        criterion1: asText(criteria.criterion1),
        ...(isGiven(criteria.criterion2) ? { criterion2: asText(criteria.criterion2) } : {}),
        and: !isGiven(criteria.operator) || asOneOf(criteria.operator, ["And", "Or"] as const) === "And",
      };
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return { on, count: asCount(criteria.criterion1, on.endsWith("Percent")) };
    case "Dynamic":
      return {
        on,
        dynamic: DYNAMIC.get(asOneOf(criteria.dynamicCriteria, NAMES)) ?? fail("InvalidArgument"),
      };
    case "CellColor":
    case "FontColor":
      return { on, color: asColor(criteria.color) };
    default:
      return host.unimplemented(`FilterCriteria.filterOn(${on})`);
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** "Used as a number in the case of top/bottom items/percents": Excel's dialog takes 1 to 500, per cents 1 to 100. */
function asCount(value: unknown, percent: boolean): number {
  const count = asInteger(typeof value === "string" ? Number(value) : value);
  return count >= 1 && count <= (percent ? 100 : 500) ? count : fail("InvalidArgument");
}

function asValue(value: unknown): string | FilterDate {
  if (typeof value === "string") return value;
  const { date, specificity } = asRecord(value);
  const text = asText(date);
  if (!/^\d{4}(-\d{1,2}){0,2}/.test(text)) fail("InvalidArgument");
  return { date: text, specificity: asOneOf(specificity, SPECIFICITIES) };
}

/** What a filter is set to, as an add-in reads it. */
export function writeCriteria(criteria: FilterCriteria | null): Excel.FilterCriteria | null {
  if (criteria === null) return null;
  switch (criteria.on) {
    case "Values":
      return {
        filterOn: "Values",
        values: criteria.values.map((value) =>
          typeof value === "string"
            ? value
            : { date: value.date, specificity: value.specificity as Excel.FilterDatetimeSpecificity },
        ),
      };
    case "Custom":
      return {
        filterOn: "Custom",
        criterion1: criteria.criterion1,
        ...(criteria.criterion2 === undefined ? {} : { criterion2: criteria.criterion2 }),
        operator: criteria.and ? "And" : "Or",
      };
    case "Dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: excelName(criteria.dynamic) };
    case "CellColor":
    case "FontColor":
      return { filterOn: criteria.on, color: criteria.color };
    default:
      return { filterOn: criteria.on, criterion1: String(criteria.count) };
  }
}

function excelName(dynamic: DynamicCriterion): ExcelDynamic {
  const found = [...DYNAMIC].find(([, name]) => name === dynamic)?.[0];
  return (found ?? "Unknown") as ExcelDynamic;
}
