import { inExcel } from "../core/inExcel";
import { findFixed } from "./findFixed";
import type { FixedCell, FixRecord } from "./fixRecord";
import { readCellsAsTyped } from "./readCellsAsTyped";
import { writeFixed } from "./writeFixed";

/**
 * Takes a fix back: every cell that still holds what the fix put there gets its text and number format again, wherever
 * its row and column stand by now.
 *
 * @returns how many cells were put back; the others were changed since and are the person's, or their rows are gone.
 * @throws SheetError where the sheet is protected or gone, or none of the cells is found any more.
 */
export function putBackFix(record: FixRecord): Promise<number> {
  return inExcel(async (context) => {
    const { sheet, filtered, column, cells } = await findFixed(context, record);
    const first = cells[0]?.row ?? 0;
    const rows = { firstRow: first, rowCount: (cells.at(-1)?.row ?? first) - first + 1 };
    const { formulas } = await readCellsAsTyped(sheet.id, rows, column);
    const ours = cells.filter(({ row, cell: { after } }) => formulas[row - first] === after);
    const written = ours.map(({ row, cell: { before, numberFormat } }) => ({
      ...{ row, numberFormat },
      value: before,
    }));
    await writeFixed(context, sheet, { column, filtered }, written);
    return ours.length;
  });
}

/** Where the cells of a record stand by now, as indexes within the sheet; reads only. */
export function whereFixed(record: FixRecord): Promise<(FixedCell & { row: number; column: number })[]> {
  return inExcel(async (context) => {
    const { column, cells } = await findFixed(context, record);
    return cells.map(({ row, cell }) => ({ ...cell, row, column }));
  });
}
