/** Which cells do not hold what their validation allows. */
import type { Area, CellValue, Validation } from "../../workbook/types";
import { intersection } from "../area";
import { moveFormula } from "../cells/moveFormula";
import type { HostContext } from "../context";
import { range, resolveReference } from "../resolve";
import type { RangeTarget } from "../targets";

type Rule = Validation["rule"];
type Compared = Extract<Rule, { operator: string }>;

interface Cell {
  row: number;
  column: number;
  value: CellValue;
}

/**
 * The cells of a range that break their rules, run by run down the columns. Operands may be numbers, texts and cells;
 * a rule that needs more arithmetic than that is refused as not implemented.
 */
export function invalidCells(target: RangeTarget, host: HostContext): RangeTarget[] {
  const broken = target.sheet.validations().flatMap((validation) => {
    const [first] = validation.areas;
    return first === undefined
      ? []
      : checked(validation, target).flatMap((cell) =>
          isAllowed(validation, cell, first, target, host) ? [] : [cell],
        );
  });
  return runs(broken).map((area) => range(target.sheet, area));
}

/** The cells that a validation and a range share; behind the used ones there is nothing to check. */
function checked({ areas, ignoreBlanks }: Validation, target: RangeTarget): Cell[] {
  const used = target.sheet.usedArea(true);
  return areas.flatMap((area) => {
    const shared = intersection(area, target);
    const bounded = shared && ignoreBlanks ? used && intersection(shared, used) : shared;
    if (!bounded) return [];
    return target.sheet
      .values(bounded)
      .flatMap((row, down) =>
        row.map((value, across) => ({ row: bounded.row + down, column: bounded.column + across, value })),
      );
  });
}

function isAllowed(
  { rule, ignoreBlanks }: Validation,
  cell: Cell,
  first: Area,
  target: RangeTarget,
  host: HostContext,
): boolean {
  if (cell.value === "" && ignoreBlanks) return true;
  const operand = (formula: string): CellValue[] => operandOf(formula, cell, first, target, host);
  if (rule.kind === "list") return inList(rule.source, cell.value, operand);
  if (rule.kind === "custom") return operand(rule.formula)[0] === true;
  const number = measured(rule.kind, cell.value);
  if (number === null) return false;
  const [low] = operand(rule.formula1);
  const [high] = rule.formula2 === undefined ? [low] : operand(rule.formula2);
  return typeof low === "number" && typeof high === "number" && compare(rule.operator, number, low, high);
}

/** A list that is written out minds capitals, one that lies in cells does not. */
function inList(source: string, value: CellValue, operand: (formula: string) => CellValue[]): boolean {
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((choice) => choice.trim())
      .includes(String(value));
  const wanted = String(value).toLowerCase();
  return operand(source).some((choice) => String(choice).toLowerCase() === wanted);
}

/** What is compared: a number, or a text's length; null for what the kind never allows. */
function measured(kind: Compared["kind"], value: CellValue): number | null {
  if (kind === "textLength") return String(value).length;
  if (typeof value !== "number") return null;
  return kind === "wholeNumber" && !Number.isInteger(value) ? null : value;
}

function compare(operator: Compared["operator"], value: number, low: number, high: number): boolean {
  switch (operator) {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === low;
    case "notEqual":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "greaterThanOrEqual":
      return value >= low;
    case "lessThan":
      return value < low;
    case "lessThanOrEqual":
      return value <= low;
  }
}

/** Relative references are those of the rule's first cell, moved to this one. */
function operandOf(
  formula: string,
  cell: Cell,
  first: Area,
  target: RangeTarget,
  host: HostContext,
): CellValue[] {
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && Number.isFinite(Number(text))) return [Number(text)];
  if (/^(TRUE|FALSE)$/i.test(text)) return [text.toUpperCase() === "TRUE"];
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return [quoted.replaceAll('""', '"')];
  const moved = moveFormula(`=${text}`, {
    rows: cell.row - first.row,
    columns: cell.column - first.column,
  });
  const cells = resolveReference(host.book, target.sheet, moved.slice(1));
  if (cells === null) return host.unimplemented(`DataValidation.valid(${formula})`);
  return cells.sheet.values(cells).flat();
}

/** Cells as areas: those that follow each other down a column are one. */
function runs(cells: readonly Cell[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rowCount === row) last.rowCount += 1;
    else areas.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return areas;
}
