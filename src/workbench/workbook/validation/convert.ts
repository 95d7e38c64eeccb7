import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { toArea, toRange } from "../area";
import type { Validation } from "../types";

type Rule = Validation["rule"];
type Compared = Extract<Rule, { operator: string }>;

const TYPES = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} satisfies Record<Compared["kind"], DataValidationType>;

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} satisfies Record<Compared["operator"], DataValidationOperator>;

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} satisfies Record<Validation["errorAlert"]["style"], DataValidationErrorStyle>;

/** A validation as Univer's rule. */
export function toUniverValidation(uid: string, validation: Validation): ISheetDataValidationRule {
  const { rule, errorAlert, prompt } = validation;
  const inCellDropDown = rule.kind === "list" && rule.inCellDropDown;
  return {
    uid,
    ranges: validation.areas.map(toRange),
    ...criteria(rule),
    allowBlank: validation.ignoreBlanks,
    showDropDown: inCellDropDown,
    renderMode: inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    showErrorMessage: errorAlert.show,
    errorStyle: STYLES[errorAlert.style],
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

/** A rule of Univer's as a validation; null for a kind that Excel does not have. */
export function fromUniverValidation(rule: ISheetDataValidationRule): Validation | null {
  const read = ruleOf(rule);
  if (!read) return null;
  return {
    areas: rule.ranges.map(toArea),
    rule: read,
    ignoreBlanks: rule.allowBlank ?? true,
    errorAlert: {
      show: rule.showErrorMessage ?? true,
      style: nameOf(STYLES, rule.errorStyle) ?? "stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      show: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

function criteria(rule: Rule): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: DataValidationType.LIST, formula1: rule.source };
  if (rule.kind === "custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  const { formula1, formula2 } = rule;
  return { type: TYPES[rule.kind], operator: OPERATORS[rule.operator], formula1, formula2 };
}

function ruleOf({
  type,
  operator,
  formula1 = "",
  formula2,
  showDropDown,
}: ISheetDataValidationRule): Rule | null {
  if (type === String(DataValidationType.LIST)) {
    return { kind: "list", source: formula1, inCellDropDown: showDropDown ?? true };
  }
  if (type === String(DataValidationType.CUSTOM)) return { kind: "custom", formula: formula1 };
  const kind = nameOf(TYPES, type);
  if (!kind) return null;
  return {
    kind,
    operator: nameOf(OPERATORS, operator) ?? "between",
    formula1,
    ...(formula2 ? { formula2 } : {}),
  };
}

function nameOf<K extends string>(map: Record<K, unknown>, value: unknown): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}
