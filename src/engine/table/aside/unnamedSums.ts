import type { Culture } from "../../types";
import { cellAt } from "../cells/cellColumn";
import type { ColumnData } from "../types";
import { addsUp, runningSums } from "./addsUp";
import { columnFigures } from "./columnFigures";

/**
 * Those of some lines without a name that add up two others or more, as a SUM below each section does.
 *
 * @param columns Those that hold figures.
 * @param candidates Lines that may add up others, ascending.
 * @param left Lines that are no data already.
 * @example unnamedSums([revenues], english, [2, 4], []) // 12, 9, 21, 3, 7 => [2]
 */
export function unnamedSums(
  columns: readonly ColumnData[],
  culture: Culture,
  candidates: readonly number[],
  left: readonly number[],
): number[] {
  if (candidates.length === 0) return [];
  const apart = [...candidates, ...left].sort((a, b) => a - b);
  const sums = columns.flatMap((column) => {
    const all = columnFigures(column, culture);
    // A sheet's own sums skip figures that are written as text.
    const numbers = all.map((figure, line) =>
      typeof cellAt(column.values, line) === "number" ? figure : Number.NaN,
    );
    return [all, numbers].map((figures) => runningSums(figures, apart));
  });
  return candidates.filter((line) => sums.some((column) => (addsUp(column, line)?.count ?? 0) > 1));
}
