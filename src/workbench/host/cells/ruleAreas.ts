import type { Area, ConditionalFormat, Validation } from "../../workbook/types";
import { moveFormula } from "./moveFormula";

type Ruled = Pick<ConditionalFormat, "areas" | "rule"> | Pick<Validation, "areas" | "rule">;

/** Members of rules that may hold a formula, which is that of the first cell. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "source"]);

/**
 * A conditional format or validation over other cells; its relative formulas follow the first cell.
 *
 * @example overAreas({ areas: [b2], rule: { kind: "custom", formula: "=$B2>1" } }, [b4]).rule // => { …, formula: "=$B4>1" }
 */
export function overAreas<R extends Ruled>(ruled: R, areas: Area[]): R {
  const [before, after] = [ruled.areas[0], areas[0]];
  if (!before || !after) return { ...ruled, areas };
  const by = { rows: after.row - before.row, columns: after.column - before.column };
  const moved = Object.entries(ruled.rule).flatMap(([key, value]: [string, unknown]) =>
    FORMULAS.has(key) && typeof value === "string" && value.startsWith("=")
      ? [[key, moveFormula(value, by)] as const]
      : [],
  );
  return { ...ruled, areas, rule: { ...ruled.rule, ...Object.fromEntries(moved) } };
}
