import type { Area } from "../../workbook/types";
import { asBoolean, asInteger } from "../arguments";
import type { Arguments } from "../arguments";
import type { Rule } from "../cells/conditional";
import { changeFormat, readFormat } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import type { HostContext } from "../context";
import { FIRST_RULES } from "../conditional/firstRules";
import { asFormula, cellValueRule, presetRule, textRule, topBottomRule } from "../conditional/readRules";
import type { Navigation } from "../define";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { ConditionalFormatTarget, RangeTarget } from "../targets";

const CONDITIONAL_TYPES = {
  cellValue: "CellValue",
  containsText: "ContainsText",
  custom: "Custom",
  preset: "PresetCriteria",
  topBottom: "TopBottom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
} as const;

function typeOf(target: ConditionalFormatTarget): Excel.ConditionalFormatType {
  const { rule } = readFormat(target);
  return (rule.kind === "foreign" ? rule.type : CONDITIONAL_TYPES[rule.kind]) as Excel.ConditionalFormatType;
}

type Part =
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "CustomConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "TopBottomConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat";

/** A format's part for its kind of rule; other kinds' parts are refused, or null where Excel answers so. */
function part(
  className: Part,
  kind: Rule["kind"],
  otherwise: "refuse" | "null",
): Navigation<ConditionalFormatTarget> {
  return (target) => {
    if (readFormat(target).rule.kind !== kind) return otherwise === "null" ? null : fail("InvalidOperation");
    return object(className, target);
  };
}

function ranges(target: ConditionalFormatTarget): RangeTarget[] {
  return readFormat(target).areas.map((area) => range(target.sheet, area));
}

/** "Value is `null` on data bars, icon sets, and color scales as there's no concept of `StopIfTrue` for these." */
function isGraded({ kind }: Rule): boolean {
  return kind === "colorScale" || kind === "dataBar" || kind === "iconSet";
}

/**
 * "Use a negative priority to begin from the back. Priorities greater than the bounds will get and set to the maximum
 * (or minimum if negative) priority."
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
function placeAmong(count: number, asked: number): number {
  const place = asked < 0 ? count + asked : asked;
  return Math.min(Math.max(place, 0), count - 1);
}

function rangesIn(target: ConditionalFormatTarget, args: Arguments, { book }: HostContext): Area[] {
  const areas = args.target(0, "RangeAreas")?.areas;
  const one = args.target(0, "Range");
  const found =
    areas ??
    (one === undefined
      ? args
          .text(0)
          .split(",")
          .map((address) => resolveAddress(book, target.sheet, address))
      : [one]);
  if (found.length === 0 || found.some(({ sheet }) => sheet.id !== target.sheet.id)) fail("InvalidArgument");
  return found.map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount }));
}

/** Another kind of rule; colours, borders and number format stay where the new kind has them. */
function changeRule(target: ConditionalFormatTarget, rule: Rule): void {
  mustBeWritable(target.sheet);
  changeFormat(target, { rule, ...(isGraded(rule) ? { format: {}, stopIfTrue: false } : {}) });
}

export const conditionalFormatClass = define({
  className: "ConditionalFormat",
  introduced: "1.6",
  later: {
    changeRuleToCellValue: "1.17",
    changeRuleToColorScale: "1.17",
    changeRuleToContainsText: "1.17",
    changeRuleToCustom: "1.17",
    changeRuleToDataBar: "1.17",
    changeRuleToIconSet: "1.17",
    changeRuleToPresetCriteria: "1.17",
    changeRuleToTopBottom: "1.17",
    getRanges: "1.9",
    setRanges: "1.17",
  },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ sheet, id }) => sheet.conditionalFormats().some((format) => format.id === id),
  properties: {
    id: ({ id }) => id,
    type: typeOf,
    priority: {
      get: (target) => readFormat(target).priority,
      set: (target, value) => {
        mustBeWritable(target.sheet);
        changeFormat(target, {
          priority: placeAmong(target.sheet.conditionalFormats().length, asInteger(value)),
        });
      },
    },
    stopIfTrue: {
      get: (target) => (isGraded(readFormat(target).rule) ? null : readFormat(target).stopIfTrue),
      set: (target, value) => {
        mustBeWritable(target.sheet);
        if (isGraded(readFormat(target).rule)) fail("InvalidOperation");
        changeFormat(target, { stopIfTrue: asBoolean(value) });
      },
    },
  },
  navigations: {
    cellValue: part("CellValueConditionalFormat", "cellValue", "refuse"),
    cellValueOrNullObject: part("CellValueConditionalFormat", "cellValue", "null"),
    textComparison: part("TextConditionalFormat", "containsText", "refuse"),
    textComparisonOrNullObject: part("TextConditionalFormat", "containsText", "null"),
    custom: part("CustomConditionalFormat", "custom", "refuse"),
    customOrNullObject: part("CustomConditionalFormat", "custom", "null"),
    preset: part("PresetCriteriaConditionalFormat", "preset", "refuse"),
    presetOrNullObject: part("PresetCriteriaConditionalFormat", "preset", "null"),
    topBottom: part("TopBottomConditionalFormat", "topBottom", "refuse"),
    topBottomOrNullObject: part("TopBottomConditionalFormat", "topBottom", "null"),
    colorScale: part("ColorScaleConditionalFormat", "colorScale", "refuse"),
    colorScaleOrNullObject: part("ColorScaleConditionalFormat", "colorScale", "null"),
    dataBar: part("DataBarConditionalFormat", "dataBar", "refuse"),
    dataBarOrNullObject: part("DataBarConditionalFormat", "dataBar", "null"),
    iconSet: part("IconSetConditionalFormat", "iconSet", "refuse"),
    iconSetOrNullObject: part("IconSetConditionalFormat", "iconSet", "null"),
  },
  methods: {
    delete: ({ sheet, id }) => {
      mustBeWritable(sheet);
      sheet.removeConditionalFormat(id);
    },
    getRange: (target) => {
      const [first, ...more] = ranges(target);
      return first === undefined || more.length > 0 ? fail("ItemNotFound") : object("Range", first);
    },
    getRanges: (target) => object("RangeAreas", { sheet: target.sheet, areas: ranges(target) }),
    setRanges: (target, args, host) => {
      mustBeWritable(target.sheet);
      changeFormat(target, { areas: rangesIn(target, args, host) });
    },
    changeRuleToCellValue: (target, args) => changeRule(target, cellValueRule(args.raw(0))),
    changeRuleToColorScale: (target) => changeRule(target, FIRST_RULES.ColorScale),
    changeRuleToContainsText: (target, args) => changeRule(target, textRule(args.raw(0))),
    changeRuleToCustom: (target, args) =>
      changeRule(target, { kind: "custom", formula: asFormula(args.raw(0)) }),
    changeRuleToDataBar: (target) => changeRule(target, FIRST_RULES.DataBar),
    changeRuleToIconSet: (target) => changeRule(target, FIRST_RULES.IconSet),
    changeRuleToPresetCriteria: (target, args) => changeRule(target, presetRule(args.raw(0))),
    changeRuleToTopBottom: (target, args) => changeRule(target, topBottomRule(args.raw(0))),
  },
});
