/** The parts of a conditional format that hold its rule. */
import { changeFormat, readFormat, ruleOf } from "../cells/conditional";
import type { Rule } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import { fromR1C1, toR1C1 } from "../cells/r1c1";
import { define } from "../define";
import { fail } from "../errors";
import {
  CELL_OPERATORS,
  TEXT_OPERATORS,
  asFormula,
  cellValueRule,
  keyOf,
  presetRule,
  textRule,
  topBottomRule,
} from "../conditional/readRules";
import { object } from "../targets";
import type { ConditionalFormatTarget } from "../targets";

function setRule(target: ConditionalFormatTarget, rule: Rule): void {
  mustBeWritable(target.sheet);
  changeFormat(target, { rule });
}

export const cellValueConditionalFormatClass = define({
  className: "CellValueConditionalFormat",
  introduced: "1.6",
  properties: {
    rule: {
      get: (target) => {
        const { formula1, formula2, operator } = ruleOf(target, "cellValue");
        return {
          formula1,
          ...(formula2 === undefined ? {} : { formula2 }),
          operator: keyOf(CELL_OPERATORS, operator),
        };
      },
      set: (target, value) => setRule(target, cellValueRule(value)),
    },
  },
  navigations: { format: (target) => object("ConditionalRangeFormat", target) },
});

export const textConditionalFormatClass = define({
  className: "TextConditionalFormat",
  introduced: "1.6",
  properties: {
    rule: {
      get: (target) => {
        const { text, operator } = ruleOf(target, "containsText");
        return { text, operator: keyOf(TEXT_OPERATORS, operator) };
      },
      set: (target, value) => setRule(target, textRule(value)),
    },
  },
  navigations: { format: (target) => object("ConditionalRangeFormat", target) },
});

export const customConditionalFormatClass = define({
  className: "CustomConditionalFormat",
  introduced: "1.6",
  navigations: {
    rule: (target) => object("ConditionalFormatRule", target),
    format: (target) => object("ConditionalRangeFormat", target),
  },
});

export const presetCriteriaConditionalFormatClass = define({
  className: "PresetCriteriaConditionalFormat",
  introduced: "1.6",
  properties: {
    rule: {
      get: (target) => ({ criterion: ruleOf(target, "preset").criterion }),
      set: (target, value) => setRule(target, presetRule(value)),
    },
  },
  navigations: { format: (target) => object("ConditionalRangeFormat", target) },
});

export const topBottomConditionalFormatClass = define({
  className: "TopBottomConditionalFormat",
  introduced: "1.6",
  properties: {
    rule: {
      get: (target) => {
        const { type, rank } = ruleOf(target, "topBottom");
        return { type, rank };
      },
      set: (target, value) => setRule(target, topBottomRule(value)),
    },
  },
  navigations: { format: (target) => object("ConditionalRangeFormat", target) },
});

/** Relative references are seen from the first cell. */
function firstCell(target: ConditionalFormatTarget): { row: number; column: number } {
  return readFormat(target).areas[0] ?? fail("ItemNotFound");
}

const formula = {
  get: (target: ConditionalFormatTarget) => ruleOf(target, "custom").formula,
  set: (target: ConditionalFormatTarget, value: unknown) =>
    setRule(target, { kind: "custom", formula: asFormula(value) }),
};

export const conditionalFormatRuleClass = define({
  className: "ConditionalFormatRule",
  introduced: "1.6",
  properties: {
    formula,
    formulaLocal: formula,
    formulaR1C1: {
      get: (target) => toR1C1(ruleOf(target, "custom").formula, firstCell(target)),
      set: (target, value) =>
        setRule(target, {
          kind: "custom",
          formula: fromR1C1(asFormula(value), firstCell(target)) ?? fail("InvalidArgument"),
        }),
    },
  },
});
