/** Validation rules as add-ins write them, checked, and as Excel gives them back. */
import type { Validation } from "../../workbook/types";
import { asBoolean, asOneOf, asRecord, asText, isHostObject } from "../arguments";
import { absoluteReference } from "../classes/namedItemCollection";
import { fail } from "../errors";

export type Rule = Validation["rule"];
type Compared = Extract<Rule, { operator: string }>;

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
/** A written list, in letters: https://learn.microsoft.com/office/vba/api/excel.validation.add */
const LIST_LIMIT = 255;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const ISO_TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY = 86_400_000;
/** Serial 0 of the 1900 system, in which 1900 counts as a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Text, number, or cells. */
function asFormula(value: unknown): string {
  if (isHostObject(value) && value.className === "Range") return `=${absoluteReference(value.target)}`;
  if (typeof value === "number") return String(value);
  return asText(value) || fail("InvalidArgument");
}

/**
 * "it can be passed in as a Date, a Range, or a string formula (where the string is either a stringified date/time in
 * ISO8601 format, a cell reference like "=A1", or a formula like "=MIN(A1, B1)")"
 * https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation
 */
function asMoment(value: unknown): string {
  const formula = asFormula(value);
  if (formula.startsWith("=")) return formula;
  const time = ISO_TIME.exec(formula);
  if (time !== null) {
    const [, hours, minutes, seconds = "0"] = time;
    return String((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400);
  }
  if (ISO_DATE.test(formula)) {
    // A date without an offset is the clock's on the wall, whoever's it is.
    const zone = /Z|[+-]\d{2}:\d{2}$/.test(formula) ? "" : formula.length > 10 ? "Z" : "T00:00Z";
    return String((Date.parse(formula.replace(" ", "T") + zone) - EPOCH) / DAY);
  }
  return Number.isFinite(Number(formula)) ? formula : fail("InvalidArgument");
}

/**
 * One rule, of one kind.
 *
 * @throws HostError InvalidArgument for several kinds at once, and for what a kind needs and has not
 */
export function readRule(value: unknown): Rule {
  const given = Object.entries(asRecord(value)).filter(([, part]) => part !== undefined && part !== null);
  const [first, second] = given;
  if (first === undefined || second !== undefined) return fail("InvalidArgument");
  const [kind, part] = first;
  if (kind === "list") return listRule(asRecord(part));
  if (kind === "custom") return { kind: "custom", formula: asCustom(asRecord(part).formula) };
  return compared(asOneOf(kind, COMPARISONS), asRecord(part));
}

function listRule({ source, inCellDropDown }: Readonly<Record<string, unknown>>): Rule {
  const choices = asFormula(source);
  if (!choices.startsWith("=") && choices.length > LIST_LIMIT) fail("InvalidArgument");
  return {
    kind: "list",
    source: choices,
    inCellDropDown: inCellDropDown === undefined ? true : asBoolean(inCellDropDown),
  };
}

/** "A custom data validation formula" begins with "=". */
function asCustom(value: unknown): string {
  const formula = asText(value);
  return formula.startsWith("=") && formula.length > 1 ? formula : fail("InvalidArgument");
}

function compared(kind: Compared["kind"], part: Readonly<Record<string, unknown>>): Rule {
  const operator = OPERATORS[asOneOf(part.operator, OPERATOR_NAMES)];
  const read = kind === "date" || kind === "time" ? asMoment : asFormula;
  const formula1 = wholeWhere(kind, read(part.formula1));
  const two = operator === "between" || operator === "notBetween";
  if (!two) return { kind, operator, formula1 };
  const formula2 = wholeWhere(kind, read(part.formula2));
  const [least, most] = [Number(formula1), Number(formula2)];
  return least > most ? fail("InvalidArgument") : { kind, operator, formula1, formula2 };
}

/** Excel takes no fraction as the limit of whole numbers or of lengths. */
function wholeWhere(kind: Compared["kind"], formula: string): string {
  const number = Number(formula);
  const whole = kind === "wholeNumber" || kind === "textLength";
  return whole && Number.isFinite(number) && !Number.isInteger(number) ? fail("InvalidArgument") : formula;
}

/** "When retrieving the value, it will always be returned as a string formula, for example: "=10", "=A1"". */
export function ruleAsExcel(rule: Rule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const operator =
    OPERATOR_NAMES.find((name) => OPERATORS[name] === rule.operator) ?? fail("GeneralException");
  return {
    [rule.kind]: {
      formula1: withEquals(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: withEquals(rule.formula2) }),
      operator,
    },
  };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
