import type { CellBlock } from "../core/writeCells";
import { runsOf, type Run } from "../core/runs";
import type { ColumnValues } from "../source/types";

/** A column as it is to stand, and as it stands. */
export interface ChangedColumn {
  column: number;
  values: ColumnValues;
  changed: boolean;
  /** Undefined for a column that is added: all of it is written. */
  before?: ColumnValues;
}

/** Rows are compared and written in stretches of this many: one changed class must not cost a whole long column. */
const STRETCH = 1_000;

/**
 * The cells to write: changed columns only, of them the stretches that hold a change, neighbours in one block.
 *
 * @param rowRuns Rows to write together, as indexes from `firstRow`; more than one where a filter hides some.
 * @example blockCells([tier, setByHand, why], 4, [{ start: 0, count: 238 }]) // => one block of 238 × 3
 */
export function blockCells(
  columns: readonly ChangedColumn[],
  firstRow: number,
  rowRuns: readonly Run[],
): CellBlock[] {
  const changed = new Map(
    columns.filter((column) => column.changed).map((column) => [column.column, column]),
  );
  return runsOf([...changed.keys()].sort((a, b) => a - b)).flatMap((run) => {
    const together = Array.from({ length: run.count }, (_, at) => changed.get(run.start + at)).filter(
      (column) => column !== undefined,
    );
    const values = together.map((column) => column.values);
    return rowRuns
      .flatMap((rows) => changedStretches(together, rows))
      .map(({ start, count }) => ({
        row: firstRow + start,
        column: run.start,
        columns: values,
        from: start,
        rowCount: count,
      }));
  });
}

/** The stretches of a run of rows in which any of the columns changed; neighbouring ones together. */
function changedStretches(columns: readonly ChangedColumn[], rows: Run): Run[] {
  const stretches: Run[] = [];
  const end = rows.start + rows.count;
  for (let start = rows.start; start < end; start += STRETCH) {
    const count = Math.min(STRETCH, end - start);
    if (!columns.some((column) => changesWithin(column, start, start + count))) continue;
    const last = stretches.at(-1);
    if (last && last.start + last.count === start) last.count += count;
    else stretches.push({ start, count });
  }
  return stretches;
}

function changesWithin({ values, before }: ChangedColumn, from: number, to: number): boolean {
  if (!before) return true;
  for (let row = from; row < to; row++) if ((values[row] ?? "") !== (before[row] ?? "")) return true;
  return false;
}
