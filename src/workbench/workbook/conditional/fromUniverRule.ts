import { CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { fromUniverStyle } from "../styles/convert";
import { fromGradedRule } from "./graded";
import { presetOf } from "./presets";
import type { ConditionalFormat } from "../types";

/** A rule that a person made in the grid, as the contract describes it. */
export function fromUniverRule(rule: IConditionFormattingRule): Omit<ConditionalFormat, "id" | "areas"> {
  const { stopIfTrue, rule: config } = rule;
  const format =
    config.type === CFRuleType.highlightCell && "style" in config ? fromUniverStyle(config.style) : {};
  const { fill, fontColor, bold, italic, underline, strikethrough } = format;
  return {
    priority: 0,
    stopIfTrue,
    rule: ruleOf(config),
    format: { fill, fontColor, bold, italic, underline, strikethrough },
  };
}

function ruleOf(config: IConditionFormattingRule["rule"]): ConditionalFormat["rule"] {
  const graded = fromGradedRule(config);
  if (graded !== null) return graded;
  if (config.type !== CFRuleType.highlightCell || !("subType" in config))
    return { kind: "foreign", type: config.type };
  const criterion = presetOf(config);
  if (criterion !== undefined) return { kind: "preset", criterion };
  if (config.subType === CFSubRuleType.formula) return { kind: "custom", formula: config.value };
  if (config.subType === CFSubRuleType.number) {
    const [formula1, formula2] = Array.isArray(config.value)
      ? config.value.map(String)
      : [String(config.value ?? 0)];
    return { kind: "cellValue", operator: config.operator, formula1: formula1 ?? "0", formula2 };
  }
  if (config.subType === CFSubRuleType.text) return textRule(config.operator, config.value ?? "");
  if (config.subType === CFSubRuleType.rank) {
    const type = `${config.isBottom ? "Bottom" : "Top"}${config.isPercent ? "Percent" : "Items"}` as const;
    return { kind: "topBottom", type, rank: config.value };
  }
  return { kind: "foreign", type: config.subType };
}

function textRule(operator: CFTextOperator, text: string): ConditionalFormat["rule"] {
  const literal = `="${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case CFTextOperator.containsText:
      return { kind: "containsText", operator: "contains", text };
    case CFTextOperator.notContainsText:
      return { kind: "containsText", operator: "notContains", text };
    case CFTextOperator.beginsWith:
      return { kind: "containsText", operator: "beginsWith", text };
    case CFTextOperator.endsWith:
      return { kind: "containsText", operator: "endsWith", text };
    case CFTextOperator.equal:
      return { kind: "cellValue", operator: "equal", formula1: literal };
    case CFTextOperator.notEqual:
      return { kind: "cellValue", operator: "notEqual", formula1: literal };
    default:
      return { kind: "foreign", type: operator };
  }
}
