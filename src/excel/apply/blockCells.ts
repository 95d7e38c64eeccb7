import type { CellBlock } from "../core/writeCells";
import { runsOf, type Run } from "../core/runs";
import type { BlockColumn } from "./planBlock";

/**
 * The cells to write: changed columns only, neighbours in one block.
 *
 * @param rowRuns Rows to write together, as indexes from `firstRow`; more than one where a filter hides some.
 * @example blockCells([tier, setByHand, why], 4, [{ start: 0, count: 238 }]) // => one block of 238 × 3
 */
export function blockCells(
  columns: readonly BlockColumn[],
  firstRow: number,
  rowRuns: readonly Run[],
): CellBlock[] {
  const changed = new Map(
    columns.filter((column) => column.changed).map((column) => [column.column, column]),
  );
  return runsOf([...changed.keys()].sort((a, b) => a - b)).flatMap((run) => {
    const together = Array.from({ length: run.count }, (_, at) => changed.get(run.start + at)?.values ?? []);
    return rowRuns.map(({ start, count }) => ({
      row: firstRow + start,
      column: run.start,
      cells: Array.from({ length: count }, (_, row) => together.map((values) => values[start + row] ?? "")),
    }));
  });
}
