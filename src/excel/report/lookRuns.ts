import type { Block, PlannedCell } from "../../engine";

/** Cells that look alike and stand side by side. */
export interface LookRun {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  cell: PlannedCell;
}

/**
 * Cuts blocks into rectangles of equal looks, so that a page takes tens of calls instead of one a cell: first
 * along the rows, then equal stretches of consecutive rows together.
 *
 * @example lookRuns([{ row: 0, column: 0, cells: [[a, a], [a, a]] }]) // => one rectangle of 2 × 2
 */
export function lookRuns(blocks: readonly Block[]): LookRun[] {
  const runs: LookRun[] = [];
  const open = new Map<string, LookRun>();
  for (const stretch of blocks.flatMap(stretches)) {
    const key = `${stretch.column}:${stretch.columnCount}:${lookOf(stretch.cell)}`;
    const above = open.get(key);
    if (above && above.row + above.rowCount === stretch.row) {
      above.rowCount++;
      continue;
    }
    open.set(key, stretch);
    runs.push(stretch);
  }
  return runs;
}

function stretches(block: Block): LookRun[] {
  return block.cells.flatMap((cells, at) => {
    const row = block.row + at;
    const found: LookRun[] = [];
    cells.forEach((cell, index) => {
      if (!cell) return;
      const column = block.column + index;
      const last = found.at(-1);
      if (last && last.column + last.columnCount === column && lookOf(last.cell) === lookOf(cell))
        last.columnCount++;
      else found.push({ row, column, rowCount: 1, columnCount: 1, cell });
    });
    return found;
  });
}

function lookOf({ look, fill, fontColor, numberFormat }: PlannedCell): string {
  return [look, fill, fontColor, numberFormat].join("|");
}
