/** Rules that Excel knows by name, and ranks, as `<cfRule>` says them: ECMA-376 part 1, 18.3.1.10. */
import type { Area, ConditionalFormat, PresetCriterion } from "../../workbook/types";
import { cellName } from "../cells/address";
import { attribute, element, flag, numberAttribute, type XmlElement } from "../xml/element";

type Rule = ConditionalFormat["rule"];
type Ranked = Extract<Rule, { kind: "topBottom" }>;
type Attributes = Record<string, string | number>;

/** Attributes, and the test that Excel wants spelt out as a formula too, on the area's first cell. */
const TESTED: Partial<Record<PresetCriterion, [Attributes, (cell: string) => string]>> = {
  Blanks: [{ type: "containsBlanks" }, (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: [{ type: "notContainsBlanks" }, (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: [{ type: "containsErrors" }, (cell) => `ISERROR(${cell})`],
  NonErrors: [{ type: "notContainsErrors" }, (cell) => `NOT(ISERROR(${cell}))`],
  Yesterday: [period("yesterday"), (cell) => `FLOOR(${cell},1)=TODAY()-1`],
  Today: [period("today"), (cell) => `FLOOR(${cell},1)=TODAY()`],
  Tomorrow: [period("tomorrow"), (cell) => `FLOOR(${cell},1)=TODAY()+1`],
  LastSevenDays: [
    period("last7Days"),
    (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  ],
  LastWeek: [
    period("lastWeek"),
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ],
  ThisWeek: [
    period("thisWeek"),
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ],
  NextWeek: [
    period("nextWeek"),
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ],
  LastMonth: [period("lastMonth"), (cell) => month(cell, "EDATE(TODAY(),0-1)")],
  ThisMonth: [period("thisMonth"), (cell) => month(cell, "TODAY()")],
  NextMonth: [period("nextMonth"), (cell) => month(cell, "EDATE(TODAY(),0+1)")],
};

const PLAIN: Partial<Record<PresetCriterion, Attributes>> = {
  AboveAverage: { type: "aboveAverage" },
  BelowAverage: { type: "aboveAverage", aboveAverage: 0 },
  EqualOrAboveAverage: { type: "aboveAverage", equalAverage: 1 },
  EqualOrBelowAverage: { type: "aboveAverage", aboveAverage: 0, equalAverage: 1 },
  OneStdDevAboveAverage: { type: "aboveAverage", stdDev: 1 },
  OneStdDevBelowAverage: { type: "aboveAverage", aboveAverage: 0, stdDev: 1 },
  TwoStdDevAboveAverage: { type: "aboveAverage", stdDev: 2 },
  TwoStdDevBelowAverage: { type: "aboveAverage", aboveAverage: 0, stdDev: 2 },
  ThreeStdDevAboveAverage: { type: "aboveAverage", stdDev: 3 },
  ThreeStdDevBelowAverage: { type: "aboveAverage", aboveAverage: 0, stdDev: 3 },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};

function period(timePeriod: string): Attributes {
  return { type: "timePeriod", timePeriod };
}

function month(cell: string, day: string): string {
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

/** A rule without values of its own as its `<cfRule>`; formulas name the first cell of the areas. */
export function presetTag(criterion: PresetCriterion, areas: readonly Area[]): XmlElement {
  const tested = TESTED[criterion];
  if (tested === undefined) return element("cfRule", PLAIN[criterion] ?? { type: "uniqueValues" });
  const [attributes, test] = tested;
  const cell = cellName(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  return element("cfRule", attributes, [element("formula", {}, [test(cell)])]);
}

/** Undefined for a rule that is none of these. */
export function readPreset(tag: XmlElement): Rule | undefined {
  const known = { ...PLAIN, ...withoutTests() };
  const names = ["type", "timePeriod", "aboveAverage", "equalAverage", "stdDev"];
  const found = (Object.keys(known) as PresetCriterion[]).find((criterion) =>
    names.every((name) => said(attribute(tag, name), name) === said(known[criterion]?.[name], name)),
  );
  return found && { kind: "preset", criterion: found };
}

/** Missing, "0" for what is off by itself and "1" for what is on by itself are the same. */
function said(value: string | number | undefined, name: string): string {
  const text = String(value ?? "");
  return text === (name === "aboveAverage" ? "1" : "0") ? "" : text;
}

function withoutTests(): Partial<Record<PresetCriterion, Attributes>> {
  return Object.fromEntries(
    Object.entries(TESTED).map(([criterion, [attributes]]) => [criterion, attributes]),
  );
}

/** Top or bottom so many, or so many percent, as its `<cfRule>`. */
export function rankTag({ type, rank }: Ranked): XmlElement {
  return element("cfRule", {
    type: "top10",
    percent: type.endsWith("Percent") ? 1 : undefined,
    bottom: type.startsWith("Bottom") ? 1 : undefined,
    rank,
  });
}

/** Undefined for a rule of another kind; ten where the file names no rank. */
export function readRank(tag: XmlElement): Rule | undefined {
  if (attribute(tag, "type") !== "top10") return undefined;
  const side = flag(tag, "bottom") ? "Bottom" : "Top";
  const unit = flag(tag, "percent") ? "Percent" : "Items";
  return { kind: "topBottom", type: `${side}${unit}`, rank: numberAttribute(tag, "rank") ?? 10 };
}
