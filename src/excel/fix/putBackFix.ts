import { inExcel } from "../core/inExcel";
import { setNumberFormat } from "../core/numberFormat";
import { runsOf } from "../core/runs";
import { SheetError } from "../core/sheetError";
import { writeCells } from "../core/writeCells";
import type { FixRecord } from "./applyFix";

/**
 * Takes a fix back: every cell that still holds what the fix put there gets its text and number format again.
 *
 * @returns how many cells were put back; the others were changed since and are the person's.
 * @throws SheetError where the sheet is protected or gone.
 */
export function putBackFix({ sheetId, column, cells }: FixRecord): Promise<number> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name,protection/protected");
    await context.sync();
    if (sheet.isNullObject) throw new SheetError({ id: "error.notFound" });
    if (sheet.protection.protected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: sheet.name } });

    const ranges = runsOf(cells.map(({ row }) => row)).map((run) => ({
      run,
      range: sheet.getRangeByIndexes(run.start, column, run.count, 1).load("formulas"),
    }));
    await context.sync();
    const standing = new Map(
      ranges.flatMap(({ run, range }) =>
        (range.formulas as unknown[][]).map(([formula], at) => [run.start + at, formula] as const),
      ),
    );
    const ours = cells.filter(({ row, after }) => standing.get(row) === after);
    for (const format of new Set(ours.map(({ numberFormat }) => numberFormat))) {
      const rows = ours.filter(({ numberFormat }) => numberFormat === format).map(({ row }) => row);
      for (const { start, count } of runsOf(rows))
        setNumberFormat(sheet.getRangeByIndexes(start, column, count, 1), format);
    }
    const before = new Map(ours.map((cell) => [cell.row, cell.before]));
    await writeCells(
      context,
      sheetId,
      runsOf(ours.map(({ row }) => row)).map(({ start, count }) => ({
        row: start,
        column,
        columns: [Array.from({ length: count }, (_, at) => before.get(start + at) ?? "")],
        from: 0,
        rowCount: count,
      })),
    );
    await context.sync();
    return ours.length;
  });
}
