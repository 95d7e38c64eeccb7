import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { intersects, toArea, toRange } from "../area";
import { without } from "./without";
import { fromUniverValidation, toUniverValidation } from "./convert";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import type { Area, Validation } from "../types";

/** Every validation of the sheet; their areas moved with the cells. */
export function validations(sheet: SheetContext): Validation[] {
  return rules(sheet).flatMap((rule) => fromUniverValidation(rule) ?? []);
}

/** The one validation that covers the whole area; null when there is none or several. */
export function validationOf(sheet: SheetContext, area: Area): Validation | null {
  const touching = validations(sheet).filter(({ areas }) => areas.some((other) => intersects(other, area)));
  const [only, second] = touching;
  if (!only || second) return null;
  return without([area], only.areas).length === 0 ? only : null;
}

/** Replaces what was valid in the area; null takes it away. Rules go on outside of it. */
export function setValidation(
  sheet: SheetContext,
  area: Area,
  validation: Omit<Validation, "areas"> | null,
): void {
  for (const rule of rules(sheet)) {
    const before = rule.ranges.map(toArea);
    const rest = without(before, [area]);
    if (rest.length === 0) executeOnSheet(sheet, RemoveDataValidationMutation.id, { ruleId: rule.uid });
    else if (before.some((other) => intersects(other, area))) {
      executeOnSheet(sheet, UpdateDataValidationMutation.id, {
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.RANGE, payload: rest.map(toRange) },
      });
    }
  }
  if (validation) addValidation(sheet, { ...validation, areas: [area] });
}

/** Adds a validation behind those that stand. */
export function addValidation(sheet: SheetContext, validation: Validation): void {
  const rule = toUniverValidation(sheet.own.nextId("validation"), validation);
  executeOnSheet(sheet, AddDataValidationMutation.id, { rule, index: rules(sheet).length });
}

function rules(sheet: SheetContext): ISheetDataValidationRule[] {
  return [...sheet.injector.get(DataValidationModel).getRules(sheet.unitId, sheet.sheetId)];
}
