import type { CellValue } from "../../engine";
import { setNumberFormat } from "../core/numberFormat";
import { runsOf } from "../core/runs";
import { askVisibleRows } from "../core/visibleRows";
import { writeCells } from "../core/writeCells";

/** A cell to write, and the number format that it is to get; null: its own is left alone. */
export interface CellToWrite {
  /** Row of the sheet, from 0. */
  row: number;
  value: CellValue;
  numberFormat: string | null;
}

/**
 * Writes single cells of one column: neighbours together, but what a filter shows apart from what it hides.
 *
 * @param cells by row, ascending
 */
export async function writeFixed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { column, filtered }: { column: number; filtered: boolean },
  cells: readonly CellToWrite[],
): Promise<void> {
  const rows = cells.map(({ row }) => row);
  const [first = 0] = rows;
  const area = { row: first, column, rowCount: (rows.at(-1) ?? first) - first + 1, columnCount: 1 };
  const readVisible = filtered ? askVisibleRows(sheet, area) : () => [];
  if (filtered) await context.sync();
  const visible = new Set(readVisible().map((at) => first + at));

  for (const format of new Set(cells.map(({ numberFormat }) => numberFormat))) {
    if (format === null) continue;
    const alike = cells.filter(({ numberFormat }) => numberFormat === format);
    for (const { start, count } of runsOf(alike.map(({ row }) => row)))
      setNumberFormat(sheet.getRangeByIndexes(start, column, count, 1), format);
  }
  const values = cells.map(({ value }) => value);
  const places = new Map(rows.map((row, at) => [row, at]));
  const shown = rows.filter((row) => visible.has(row));
  const others = rows.filter((row) => !visible.has(row));
  const blocks = [...runsOf(shown), ...runsOf(others)].map(({ start, count }) => ({
    row: start,
    column,
    columns: [values],
    from: places.get(start) ?? 0,
    rowCount: count,
  }));
  await writeCells(context, sheet.id, blocks);
  // Where there are only formats to set.
  await context.sync();
}
