/** The parts of a conditional format that hold its rule. */
import { asOneOf, asRecord, asText } from "../arguments";
import { changeFormat, ruleOf } from "../cells/conditional";
import type { RuleOf } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { ConditionalFormatTarget } from "../targets";

/** Excel.ConditionalCellValueOperator → the workbook's. */
const CELL_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const TEXT_OPERATORS = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

function keyOf<K extends string, V extends string>(table: Readonly<Record<K, V>>, value: V): K {
  return keysOf(table).find((key) => table[key] === value) ?? fail("GeneralException");
}

function keysOf<K extends string>(table: Readonly<Record<K, string>>): K[] {
  return Object.keys(table) as K[];
}

/** Formulas may come as numbers. */
function asFormula(value: unknown): string {
  if (typeof value === "number") return String(value);
  return asText(value) || fail("InvalidArgument");
}

function setRule(
  target: ConditionalFormatTarget,
  rule: RuleOf<"cellValue" | "containsText" | "custom">,
): void {
  mustBeWritable(target.sheet);
  changeFormat(target, { rule });
}

function cellValueRule(value: unknown): RuleOf<"cellValue"> {
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

function textRule(value: unknown): RuleOf<"containsText"> {
  const { text, operator } = asRecord(value);
  return {
    kind: "containsText",
    operator: TEXT_OPERATORS[asOneOf(operator, keysOf(TEXT_OPERATORS))],
    text: asText(text),
  };
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

const formula = {
  get: (target: ConditionalFormatTarget) => ruleOf(target, "custom").formula,
  set: (target: ConditionalFormatTarget, value: unknown) =>
    setRule(target, { kind: "custom", formula: asFormula(value) }),
};

export const conditionalFormatRuleClass = define({
  className: "ConditionalFormatRule",
  introduced: "1.6",
  properties: { formula, formulaLocal: formula },
});
