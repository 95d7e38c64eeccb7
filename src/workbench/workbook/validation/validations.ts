import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { inReadingOrder, intersects, joined, toArea, toRange } from "../area";
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

/** Replaces what was valid in the area; null takes it away. Rules go on outside of it, and into it where they are the same. */
export function setValidation(
  sheet: SheetContext,
  area: Area,
  validation: Omit<Validation, "areas"> | null,
): void {
  for (const rule of rules(sheet)) {
    const before = rule.ranges.map(toArea);
    const rest = without(before, [area]);
    if (rest.length === 0) executeOnSheet(sheet, RemoveDataValidationMutation.id, { ruleId: rule.uid });
    else if (before.some((other) => intersects(other, area))) setValidationAreas(sheet, rule.uid, rest);
  }
  if (!validation) return;
  const same = rules(sheet).find((rule) => isSame(fromUniverValidation(rule), validation));
  if (same) setValidationAreas(sheet, same.uid, joined(inReadingOrder([...same.ranges.map(toArea), area])));
  else addValidation(sheet, { ...validation, areas: [area] });
}

/** The cells of each validation, by its id. */
export function validationAreas(sheet: SheetContext): ReadonlyMap<string, Area[]> {
  return new Map(rules(sheet).map(({ uid, ranges }) => [uid, ranges.map(toArea)]));
}

/** Gives a validation other cells; relative formulas are those of the first. */
export function setValidationAreas(sheet: SheetContext, id: string, areas: readonly Area[]): void {
  executeOnSheet(sheet, UpdateDataValidationMutation.id, {
    ruleId: id,
    payload: { type: UpdateRuleType.RANGE, payload: areas.map(toRange) },
  });
}

/** A formula that means the same in every cell; one of a rule is else that of its first cell. */
const FIXED = /^(?!=)|^=(?:'[^']+'!|[\w.]+!)?\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i;

function isSame(one: Validation | null, other: Omit<Validation, "areas">): boolean {
  if (!one) return false;
  const [a, b] = [one, other].map(({ rule, ignoreBlanks, errorAlert, prompt }) =>
    JSON.stringify([rule, ignoreBlanks, errorAlert, prompt]),
  );
  return a === b && Object.values(one.rule).every((value) => typeof value !== "string" || FIXED.test(value));
}

/** Adds a validation behind those that stand. */
export function addValidation(sheet: SheetContext, validation: Validation): void {
  const rule = toUniverValidation(sheet.own.nextId("validation"), validation);
  executeOnSheet(sheet, AddDataValidationMutation.id, { rule, index: rules(sheet).length });
}

function rules(sheet: SheetContext): ISheetDataValidationRule[] {
  return [...sheet.injector.get(DataValidationModel).getRules(sheet.unitId, sheet.sheetId)];
}
