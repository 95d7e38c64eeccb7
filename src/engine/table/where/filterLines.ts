import type { Condition, Settings } from "../../settings/types";
import type { Join } from "../join/readJoins";
import type { LineColumns, TableData } from "../types";
import { conditionCells, type ConditionCells } from "./conditionCells";
import { cellTest, limitTest } from "./conditionTests";

/**
 * 1 where a line is left out: hidden by a filter, where the settings take visible lines only, or a condition of
 * `where` does not hold [G6]. Conditions look at the lines as they are read, before they are grouped; a column that is
 * not there lets no line through: whoever
 * reads the sheet tells of it before.
 *
 * @example filterLines(table, lines, [], { ...settings, where: [{ field: "stage", in: ["Won"] }] }) // => [0, 1, 0]
 */
export function filterLines(
  table: TableData,
  lines: LineColumns,
  joins: readonly Join[],
  { where, lines: which }: Pick<Settings, "where" | "lines">,
): Uint8Array {
  const filtered = new Uint8Array(table.rowCount);
  if (which === "visible" && table.visible)
    for (let line = 0; line < filtered.length; line++) filtered[line] = table.visible[line] === 0 ? 1 : 0;
  for (const condition of where) {
    const cells = conditionCells(condition, table, lines, joins);
    const holds = cells ? testOf(condition, cells) : () => false;
    for (let line = 0; line < filtered.length; line++)
      if (filtered[line] === 0 && !holds(line)) filtered[line] = 1;
  }
  return filtered;
}

function testOf(condition: Condition, cells: ConditionCells): (line: number) => boolean {
  if ("in" in condition) return cellTest(condition.in, cells);
  if ("notIn" in condition) {
    const isIn = cellTest(condition.notIn, cells);
    return (line) => !isIn(line);
  }
  if ("blank" in condition) return (line) => cells.isBlank(line) === condition.blank;
  if ("gt" in condition) return limitTest(condition.gt, cells, (value, limit) => value > limit);
  if ("ge" in condition) return limitTest(condition.ge, cells, (value, limit) => value >= limit);
  if ("lt" in condition) return limitTest(condition.lt, cells, (value, limit) => value < limit);
  return limitTest(condition.le, cells, (value, limit) => value <= limit);
}
