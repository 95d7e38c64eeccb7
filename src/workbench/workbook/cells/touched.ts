import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Area } from "../types";

/** A sparse block of cells as Univer's mutations carry it. */
export type CellBlock = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Which cells of a block exist, as few rectangles as rows that lie under each other allow. */
export function areasOf(block: CellBlock, counts: (cell: Nullable<ICellData>) => boolean): Area[] {
  const closed: Area[] = [];
  let open: Area[] = [];
  for (const row of numericKeys(block)) {
    const runs = runsOf(block[row], counts);
    const continues =
      open.length === runs.length &&
      runs.every(([start, count], index) => {
        const area = open[index];
        return (
          area !== undefined &&
          area.column === start &&
          area.columnCount === count &&
          area.row + area.rowCount === row
        );
      });
    if (continues) {
      for (const area of open) area.rowCount += 1;
    } else {
      closed.push(...open);
      open = runs.map(([column, columnCount]) => ({ row, column, rowCount: 1, columnCount }));
    }
  }
  return [...closed, ...open];
}

/** The one cell of a block that has no other; undefined for every other block. */
export function onlyCell(
  block: CellBlock,
): { row: number; column: number; cell: Nullable<ICellData> } | undefined {
  let found: { row: number; column: number; cell: Nullable<ICellData> } | undefined;
  for (const row in block) {
    const cells = block[Number(row)];
    for (const column in cells) {
      if (found) return undefined;
      found = { row: Number(row), column: Number(column), cell: cells[Number(column)] };
    }
  }
  return found;
}

/** Ascending integer keys of a sparse object; integer-like keys are already enumerated so. */
export function numericKeys(sparse: object): number[] {
  return Object.keys(sparse).map(Number);
}

function runsOf(
  row: Record<number, Nullable<ICellData>> | undefined,
  counts: (cell: Nullable<ICellData>) => boolean,
): [start: number, count: number][] {
  const runs: [number, number][] = [];
  if (!row) return runs;
  for (const key in row) {
    if (!counts(row[key])) continue;
    const column = Number(key);
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

/** Whether a cell of a mutation changes content, not only looks. */
export function changesContent(cell: Nullable<ICellData>): boolean {
  return (
    !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined || cell.si !== undefined
  );
}

/** Whether any cell of a block holds a formula, of its own or shared. */
export function hasFormula(block: CellBlock | null | undefined): boolean {
  for (const row in block) {
    const cells = block[Number(row)];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
