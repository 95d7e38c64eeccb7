import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { toArea, toRange } from "../area";
import { fromUniverRule } from "./fromUniverRule";
import { toUniverRule } from "./toUniverRule";
import { ownSheet } from "../univer/ownState";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import type { ConditionalFormat } from "../types";

/** The sheet's rules, the one that is looked at first first. Areas are Univer's: they moved with the cells. */
export function conditionalFormats(sheet: SheetContext): ConditionalFormat[] {
  const own = ownSheet(sheet.own, sheet.sheetId).conditionalFormats;
  return rules(sheet).map((rule, priority) => {
    const known = own.get(rule.cfId);
    const moved = movedRule(known?.rule, rule);
    const details = known ? { ...known, rule: moved ?? known.rule } : fromUniverRule(rule);
    return { ...details, id: rule.cfId, areas: rule.ranges.map(toArea), priority };
  });
}

export function addConditionalFormat(
  sheet: SheetContext,
  format: Omit<ConditionalFormat, "id">,
): ConditionalFormat {
  const id = sheet.own.nextId("conditionalFormat");
  place(sheet, { ...format, id });
  return found(sheet, id);
}

export function updateConditionalFormat(sheet: SheetContext, format: ConditionalFormat): void {
  found(sheet, format.id);
  executeOnSheet(sheet, DeleteConditionalRuleMutation.id, { cfId: format.id });
  place(sheet, format);
}

export function removeConditionalFormat(sheet: SheetContext, id: string): void {
  found(sheet, id);
  executeOnSheet(sheet, DeleteConditionalRuleMutation.id, { cfId: id });
}

/** Univer puts a new rule first; those that are looked at before it are put back above it. */
function place(sheet: SheetContext, format: ConditionalFormat): void {
  const before = rules(sheet).slice(0, Math.max(0, format.priority));
  ownSheet(sheet.own, sheet.sheetId).conditionalFormats.set(format.id, {
    priority: format.priority,
    stopIfTrue: format.stopIfTrue,
    rule: format.rule,
    format: format.format,
  });
  addRule(sheet, {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: toUniverRule(format),
  });
  for (const rule of before.reverse()) {
    executeOnSheet(sheet, DeleteConditionalRuleMutation.id, { cfId: rule.cfId });
    addRule(sheet, rule);
  }
}

function addRule(sheet: SheetContext, rule: IConditionFormattingRule): void {
  executeOnSheet(sheet, AddConditionalRuleMutation.id, { rule });
}

function rules(sheet: SheetContext): IConditionFormattingRule[] {
  const model = sheet.injector.get(ConditionalFormattingRuleModel);
  return [...(model.getSubunitRules(sheet.unitId, sheet.sheetId) ?? [])];
}

/** A custom formula follows the cells it names; what Univer made of it is the newer one. */
function movedRule(
  known: ConditionalFormat["rule"] | undefined,
  rule: IConditionFormattingRule,
): ConditionalFormat["rule"] | null {
  if (known?.kind !== "custom") return null;
  const config = rule.rule;
  if (config.type !== CFRuleType.highlightCell || !("subType" in config)) return null;
  return config.subType === CFSubRuleType.formula ? { kind: "custom", formula: config.value } : null;
}

function found(sheet: SheetContext, id: string): ConditionalFormat {
  const format = conditionalFormats(sheet).find((other) => other.id === id);
  if (!format) throw new RangeError(`The sheet has no conditional format ${id}.`);
  return format;
}
