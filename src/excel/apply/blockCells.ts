import type { CellBlock } from "../core/writeCells";
import { runsWithin, splitBy, type Run } from "../core/runs";
import type { ColumnValues } from "../source/types";

/** A column as it is to stand, and as it stands. */
export interface ChangedColumn {
  column: number;
  values: ColumnValues;
  changed: boolean;
  /** Undefined for a column that is added: all of it is written. */
  before?: ColumnValues;
  /** Rows, as indexes, whose cells are not touched. */
  kept?: ReadonlySet<number>;
}

/** Rows are compared and written in stretches of this many: one changed class must not cost a whole long column. */
const STRETCH = 1_000;

/**
 * The cells to write: changed columns only, of them the stretches that hold a change; neighbours of the same length in
 * one block. Below its last value nothing of a column is written: what stands there may be the user's.
 *
 * @param rowRuns Rows to write together, as indexes from `firstRow`; more than one where a filter hides some.
 * @example blockCells([tier, setByHand, why], 4, [{ start: 0, count: 238 }]) // => one block of 238 × 3
 */
export function blockCells(
  columns: readonly ChangedColumn[],
  firstRow: number,
  rowRuns: readonly Run[],
): CellBlock[] {
  const changed = columns.filter((column) => column.changed).sort((a, b) => a.column - b.column);
  return neighbours(changed).flatMap((together) => {
    const [{ column, values, kept } = NO_COLUMN] = together;
    return writable(runsWithin(rowRuns, 0, values.length), kept)
      .flatMap((rows) => changedStretches(together, rows))
      .map(({ start, count }) => ({
        row: firstRow + start,
        column,
        columns: together.map((one) => one.values),
        from: start,
        rowCount: count,
      }));
  });
}

const NO_COLUMN: ChangedColumn = { column: 0, values: [], changed: false };

function writable(rowRuns: readonly Run[], kept: ReadonlySet<number> | undefined): readonly Run[] {
  if (!kept) return rowRuns;
  const end = Math.max(0, ...rowRuns.map(({ start, count }) => start + count));
  const ascending = [...kept].sort((a, b) => a - b);
  const free = splitBy(ascending, end).filter(({ start }) => !kept.has(start));
  return free.flatMap(({ start, count }) => runsWithin(rowRuns, start, start + count));
}

/** Side by side, with the same rows to write. */
function neighbours(ascending: readonly ChangedColumn[]): ChangedColumn[][] {
  const groups: ChangedColumn[][] = [];
  for (const column of ascending) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isAlike = last?.values.length === column.values.length && !last.kept && !column.kept;
    if (last?.column === column.column - 1 && isAlike) group?.push(column);
    else groups.push([column]);
  }
  return groups;
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
