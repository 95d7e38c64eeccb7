import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import { toUniverStyle } from "../styles/convert";
import { cellName } from "../cellName";
import { gradedRule } from "./graded";
import { presetRule } from "./presets";
import type { Area, ConditionalFormat } from "../types";

type Rule = ConditionalFormat["rule"];
type CellValueRule = Extract<Rule, { kind: "cellValue" }>;

const TEXT_OPERATORS = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} satisfies Record<Extract<Rule, { kind: "containsText" }>["operator"], CFTextOperator>;

const COMPARISONS = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} satisfies Record<Exclude<CellValueRule["operator"], "between" | "notBetween">, string>;

/** A rule of Excel's as one that Univer draws the same. */
export function toUniverRule(format: Omit<ConditionalFormat, "id">): IConditionalFormattingRuleConfig {
  const { rule } = format;
  const style = toUniverStyle(format.format) satisfies IStyleBase;
  const type = CFRuleType.highlightCell;
  if (rule.kind === "containsText") {
    const operator = TEXT_OPERATORS[rule.operator];
    return { type, style, subType: CFSubRuleType.text, operator, value: rule.text };
  }
  if (rule.kind === "custom") return formulaRule(style, withEquals(rule.formula));
  if (rule.kind === "preset") return presetRule(rule.criterion, style, format.areas);
  if (rule.kind === "topBottom")
    return {
      type,
      style,
      subType: CFSubRuleType.rank,
      isBottom: rule.type.startsWith("Bottom"),
      isPercent: rule.type.endsWith("Percent"),
      value: rule.rank,
    };
  if (rule.kind === "colorScale" || rule.kind === "dataBar" || rule.kind === "iconSet")
    return gradedRule(rule);
  // Kept in the list, so that its areas move with the cells; it never applies.
  if (rule.kind === "foreign") return formulaRule({}, "=FALSE");
  return cellValueRule(rule, style, format.areas[0]);
}

function cellValueRule(
  rule: CellValueRule,
  style: IStyleBase,
  area: Area | undefined,
): IConditionalFormattingRuleConfig {
  const type = CFRuleType.highlightCell;
  const text = literalText(rule.formula1);
  if (text !== null && (rule.operator === "equal" || rule.operator === "notEqual")) {
    const operator = rule.operator === "equal" ? CFTextOperator.equal : CFTextOperator.notEqual;
    return { type, style, subType: CFSubRuleType.text, operator, value: text };
  }
  const first = literalNumber(rule.formula1);
  if (rule.operator === "between" || rule.operator === "notBetween") {
    const second = literalNumber(rule.formula2 ?? "");
    if (first !== null && second !== null) {
      const operator = CFNumberOperator[rule.operator];
      return { type, style, subType: CFSubRuleType.number, operator, value: [first, second] };
    }
  } else if (first !== null) {
    const operator = CFNumberOperator[rule.operator];
    return { type, style, subType: CFSubRuleType.number, operator, value: first };
  }
  return formulaRule(style, comparison(rule, area));
}

/** A comparison with other cells, written for the area's first cell: Univer shifts it, as Excel does. */
function comparison(rule: CellValueRule, area: Area | undefined): string {
  const cell = cellName(area?.row ?? 0, area?.column ?? 0);
  const first = operand(rule.formula1);
  if (rule.operator === "between" || rule.operator === "notBetween") {
    const inside = `AND(${cell}>=${first},${cell}<=${operand(rule.formula2 ?? rule.formula1)})`;
    return rule.operator === "between" ? `=${inside}` : `=NOT(${inside})`;
  }
  return `=${cell}${COMPARISONS[rule.operator]}${first}`;
}

function formulaRule(style: IStyleBase, value: string): IConditionalFormattingRuleConfig {
  return { type: CFRuleType.highlightCell, style, subType: CFSubRuleType.formula, value };
}

/** The text of `="3S"`, null when the formula is anything else. */
function literalText(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim());
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
function literalNumber(formula: string): number | null {
  const text = operand(formula);
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}
function operand(formula: string): string {
  return formula.trim().replace(/^=/, "");
}
function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
