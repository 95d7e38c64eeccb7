import type { Validation } from "../../workbook/types";
import { asBoolean, asOneOf, asRecord, asText, isHostObject } from "../arguments";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";
import { absoluteReference } from "./namedItemCollection";

type Rule = Validation["rule"];
type Settings = Omit<Validation, "areas">;

const COMPARISONS = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
/** Excel.DataValidationOperator → the workbook's. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type Operator = keyof typeof OPERATORS;
const OPERATOR_NAMES = Object.keys(OPERATORS) as Operator[];
const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const NOTHING: Omit<Settings, "rule"> = {
  ignoreBlanks: true,
  errorAlert: { show: true, style: "stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

function read(range: RangeTarget): Validation | null {
  return range.sheet.validation(range);
}

/** Settings other than the rule need a rule to belong to. */
function change(range: RangeTarget, part: Partial<Settings>): void {
  mustBeWritable(range.sheet);
  const before = read(range);
  const rule = part.rule ?? before?.rule ?? fail("InvalidOperation");
  const { ignoreBlanks, errorAlert, prompt } = before ?? NOTHING;
  const { row, column, rowCount, columnCount } = range;
  range.sheet.setValidation(
    { row, column, rowCount, columnCount },
    { ignoreBlanks, errorAlert, prompt, ...part, rule },
  );
}

/** Text, number, or cells. */
function asFormula(value: unknown): string {
  if (isHostObject(value) && value.className === "Range") return `=${absoluteReference(value.target)}`;
  if (typeof value === "number") return String(value);
  return asText(value) || fail("InvalidArgument");
}

function asRule(value: unknown): Rule {
  const given = asRecord(value);
  if (given.list !== undefined && given.list !== null) {
    const { source, inCellDropDown } = asRecord(given.list);
    return {
      kind: "list",
      source: asFormula(source),
      inCellDropDown: inCellDropDown === undefined ? true : asBoolean(inCellDropDown),
    };
  }
  if (given.custom !== undefined && given.custom !== null)
    return { kind: "custom", formula: asFormula(asRecord(given.custom).formula) };
  const kind =
    COMPARISONS.find((name) => given[name] !== undefined && given[name] !== null) ?? fail("InvalidArgument");
  const { formula1, formula2, operator } = asRecord(given[kind]);
  const chosen = OPERATORS[asOneOf(operator, OPERATOR_NAMES)];
  const two = chosen === "between" || chosen === "notBetween";
  return {
    kind,
    operator: chosen,
    formula1: asFormula(formula1),
    ...(two ? { formula2: asFormula(formula2) } : {}),
  };
}

function ruleAsExcel(rule: Rule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const operator =
    OPERATOR_NAMES.find((name) => OPERATORS[name] === rule.operator) ?? fail("GeneralException");
  return {
    [rule.kind]: {
      formula1: rule.formula1,
      ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      operator,
    },
  };
}

export const dataValidationClass = define({
  className: "DataValidation",
  introduced: "1.8",
  properties: {
    type: (range) => {
      const validation = read(range);
      return validation === null ? "None" : TYPES[validation.rule.kind];
    },
    rule: {
      get: (range) => {
        const validation = read(range);
        return validation === null ? {} : ruleAsExcel(validation.rule);
      },
      set: (range, value) => change(range, { rule: asRule(value) }),
    },
    ignoreBlanks: {
      get: (range) => read(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, { ignoreBlanks: asBoolean(value) }),
    },
    errorAlert: {
      get: (range) => {
        const { show, style, title, message } = (read(range) ?? NOTHING).errorAlert;
        return { showAlert: show, style: ALERTS[style], title, message };
      },
      set: (range, value) => {
        const { showAlert, style, title, message } = asRecord(value);
        const chosen =
          style === undefined ? "stop" : asOneOf(style, ["stop", "warning", "information"] as const);
        change(range, {
          errorAlert: {
            show: asBoolean(showAlert),
            style: chosen,
            title: asText(title ?? ""),
            message: asText(message ?? ""),
          },
        });
      },
    },
    prompt: {
      get: (range) => {
        const { show, title, message } = (read(range) ?? NOTHING).prompt;
        return { showPrompt: show, title, message };
      },
      set: (range, value) => {
        const { showPrompt, title, message } = asRecord(value);
        change(range, {
          prompt: { show: asBoolean(showPrompt), title: asText(title ?? ""), message: asText(message ?? "") },
        });
      },
    },
  },
  methods: {
    clear: (range) => {
      mustBeWritable(range.sheet);
      range.sheet.setValidation(range, null);
    },
  },
});
