import type { ConditionalFormat } from "../../workbook/types";
import { fail } from "../errors";
import type { ConditionalFormatTarget } from "../targets";

export type Rule = ConditionalFormat["rule"];
export type RuleOf<K extends Rule["kind"]> = Extract<Rule, { kind: K }>;

/**
 * The conditional format as it is now.
 *
 * @throws HostError ItemNotFound where it was deleted meanwhile
 */
export function readFormat({ sheet, id }: ConditionalFormatTarget): ConditionalFormat {
  return sheet.conditionalFormats().find((format) => format.id === id) ?? fail("ItemNotFound");
}

/** Changes some members of a conditional format. */
export function changeFormat(target: ConditionalFormatTarget, change: Partial<ConditionalFormat>): void {
  target.sheet.updateConditionalFormat({ ...readFormat(target), ...change });
}

/** The rule, when it is of that kind: `cellValue` of a format that is not one is refused. */
export function ruleOf<K extends Rule["kind"]>(target: ConditionalFormatTarget, kind: K): RuleOf<K> {
  const { rule } = readFormat(target);
  return isOf(rule, kind) ? rule : fail("InvalidOperation");
}

function isOf<K extends Rule["kind"]>(rule: Rule, kind: K): rule is RuleOf<K> {
  return rule.kind === kind;
}
