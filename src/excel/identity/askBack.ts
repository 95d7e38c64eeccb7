import { cellValues, type CellValue } from "../../engine";
import { SheetError } from "../core/sheetError";
import type { CellBlock } from "../core/writeCells";
import { mustBeTheSame } from "./mustBeTheSame";
import { recalculatedRows } from "./recalculatedRows";
import type { RowIdentity } from "./types";
import { differingRows } from "./whatChanged";

/** What is read back in the request that wrote it: Excel then shows the same moment. */
export interface ReadBack {
  /** Name of the sheet, for the sentence. */
  sheet: string;
  /** Which rows they were when they were read, from this row of the sheet on. */
  identity?: RowIdentity;
  firstRow?: number;
  /** Every cell, or the first and last row of each block. */
  all: boolean;
  /** A filter hides rows: Excel was seen to misplace what is written across them. */
  filtered: boolean;
}

/**
 * Asks for what stands in blocks that are queued to be written, and for the accounts of their rows.
 *
 * @returns what to call after the sync.
 * @throws (what it returns) SheetError where other accounts stand in these rows, or other values in the cells.
 */
export function askBack(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  readBack: ReadBack,
): () => Promise<void> {
  const compareRows = askRows(sheet, blocks, readBack);
  const compareCells = blocks.flatMap((block) => askCells(sheet, block, readBack));
  return async () => {
    await compareRows?.();
    for (const compare of compareCells) compare();
  };
}

/**
 * The key cells of all rows from the first to the last of these blocks: one range a column. A name that Excel computes
 * anew from what was written is no other account: where names differ, their rows are looked at closer.
 */
function askRows(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  { identity, firstRow = 0, sheet: name }: ReadBack,
): (() => Promise<void>) | null {
  const keyed = identity?.columns.some(({ isKey }) => isKey);
  const keys = identity?.columns.filter(({ isKey }) => isKey || !keyed) ?? [];
  const known = keys[0]?.values.length ?? 0;
  const first = Math.min(...blocks.map(({ row }) => row)) - firstRow;
  const end = Math.min(known, Math.max(...blocks.map(({ row, rowCount }) => row + rowCount)) - firstRow);
  if (end <= first) return null;
  const rowCount = end - first;
  const ranges = keys.map(({ column }) =>
    sheet.getRangeByIndexes(firstRow + first, column, rowCount, 1).load("values"),
  );
  return async () => {
    const now = new Map(
      keys.map(({ column }, at) => [
        column,
        (ranges[at]?.values as CellValue[][]).map(([cell]) => cell ?? ""),
      ]),
    );
    const rows = { firstRow: firstRow + first, rowCount };
    const cut = (columns: RowIdentity["columns"]) =>
      columns.map((column) => ({ ...column, values: cellValues(column.values, first, end) }));
    const then = cut(keys);
    const differing = differingRows(then, now, rowCount);
    const computed = await recalculatedRows(sheet, cut(identity?.columns ?? []), differing, rows.firstRow);
    for (const { column, values } of then)
      for (const row of computed) now.get(column)?.splice(row, 1, values[row] ?? "");
    mustBeTheSame({ columns: then }, now, name, rows, false);
  };
}

function askCells(
  sheet: Excel.Worksheet,
  { row, column, columns, from, rowCount }: CellBlock,
  { all, filtered, sheet: name }: ReadBack,
): (() => void)[] {
  const stretches =
    all || rowCount <= 2
      ? [{ start: 0, count: rowCount }]
      : [
          { start: 0, count: 1 },
          { start: rowCount - 1, count: 1 },
        ];
  return stretches.map(({ start, count }) => {
    const range = sheet.getRangeByIndexes(row + start, column, count, columns.length).load("values");
    return () => {
      (range.values as CellValue[][]).forEach((cells, at) =>
        columns.forEach((meant, index) => {
          if (isAsMeant(meant[from + start + at] ?? "", cells[index] ?? "")) return;
          const values = { sheet: name, row: row + start + at + 1 };
          throw new SheetError({ id: filtered ? "error.filterMovedCells" : "error.notAsWritten", values });
        }),
      );
    };
  });
}

/** Excel keeps 15 figures of a number, at least. */
function isAsMeant(meant: CellValue, stands: CellValue): boolean {
  if (typeof meant !== "number" || typeof stands !== "number") return meant === stands;
  return Math.abs(meant - stands) <= Math.abs(meant) * 1e-14;
}
