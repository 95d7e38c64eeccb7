import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IDisposable } from "@univerjs/core";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { BaseContext } from "../univer/context";

/**
 * Moves conditional formats, and the formulas in them, when rows or columns come or go. Univer has this in its
 * grid only, so a book without one needs it.
 */
export function rulesFollowCells(context: BaseContext): IDisposable {
  const following = new Map<string, IDisposable>();
  const service = context.injector.get(FormulaRefRangeService);
  const forget = (key: string): void => {
    following.get(key)?.dispose();
    following.delete(key);
  };
  const listening = context.injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe((change) => {
    const { unitId, subUnitId, rule, type } = change;
    if (unitId !== context.unitId) return;
    const key = `${subUnitId}\n${rule.cfId}`;
    forget(key);
    if (type !== "add" && type !== "set") return;
    following.set(
      key,
      service.registerRangeFormula(unitId, subUnitId, rule.ranges, formulasOf(rule), (parts) => {
        const place = { unitId, subUnitId, cfId: rule.cfId };
        const [first] = parts;
        // Univer gives a part for each way in which the formula moved; Excel keeps them one rule.
        const redo = first
          ? {
              id: SetConditionalRuleMutation.id,
              params: {
                ...place,
                rule: moved(
                  rule,
                  parts.flatMap((part) => part.ranges),
                  first.formulas,
                ),
              },
            }
          : { id: DeleteConditionalRuleMutation.id, params: place };
        return { redos: [redo], undos: [] };
      }),
    );
  });
  return {
    dispose() {
      listening.unsubscribe();
      for (const key of [...following.keys()]) forget(key);
    },
  };
}

function formulasOf({ rule }: IConditionFormattingRule): string[] {
  const isFormula =
    rule.type === CFRuleType.highlightCell && "subType" in rule && rule.subType === CFSubRuleType.formula;
  return isFormula ? [rule.value] : [];
}

function moved(
  rule: IConditionFormattingRule,
  ranges: IConditionFormattingRule["ranges"],
  [formula]: readonly string[],
): IConditionFormattingRule {
  const config = rule.rule;
  const isFormula =
    config.type === CFRuleType.highlightCell &&
    "subType" in config &&
    config.subType === CFSubRuleType.formula;
  return { ...rule, ranges, rule: isFormula && formula ? { ...config, value: formula } : config };
}
