import { readTyped } from "../cells/typedText";
import type { CellValue } from "../types";

/** A test of one cell: by its value, and by its text as displayed. */
export type CellTest = (value: CellValue, text: string) => boolean;

const COMPARISONS: Record<string, (order: number) => boolean> = {
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};

/**
 * Reads a filter's criterion: an operator and what the cell is held against. Texts may hold `*`, `?` and `~`
 * before either. "=" alone means blank, "<>" alone not blank.
 * https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
 *
 * @example readCriterion("=*s")("stars", "stars") // => true
 * @example readCriterion(">50")(7, "7") // => false
 */
export function readCriterion(criterion: string): CellTest {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const typed = readTyped(operand);
  if (operator === "=" || operator === "<>") {
    const isEqual = operand === "" ? isBlank : typed ? equalTo(typed.value, operand) : like(operand);
    return operator === "=" ? isEqual : (value, text) => !isEqual(value, text);
  }
  const holds = COMPARISONS[operator] ?? (() => false);
  if (typed && typeof typed.value === "number") {
    const { value: limit } = typed;
    return (value) => typeof value === "number" && holds(value - limit);
  }
  return (value) =>
    typeof value === "string" &&
    value !== "" &&
    holds(value.toLowerCase().localeCompare(operand.toLowerCase()));
}

const isBlank: CellTest = (value) => value === "";

function equalTo(wanted: CellValue, operand: string): CellTest {
  return (value, text) => value === wanted || text.toLowerCase() === operand.toLowerCase();
}

/** Only texts are like a pattern. */
function like(pattern: string): CellTest {
  const source = pattern.replace(/~([*?~])|\*|\?|[.+^${}()|[\]\\~]/g, (found, plain: string | undefined) => {
    if (plain !== undefined) return `\\${plain}`;
    return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
  });
  const expression = new RegExp(`^${source}$`, "isu");
  return (value) => typeof value === "string" && expression.test(value);
}
