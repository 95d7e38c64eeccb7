import type { CellValue } from "../../engine";
import { inExcel } from "../core/inExcel";
import { asWritten } from "../core/plainText";
import { SheetError } from "../core/sheetError";
import type { Source } from "../source/types";

/**
 * Writes an answer into one of the user's own cells: the only cell of theirs that the add-in ever writes, and
 * only when they press the button.
 *
 * @throws SheetError where a formula stands in the cell, or the sheet is protected.
 */
export function writeAnswer(
  source: Source,
  cell: { row: number; column: number; header: string },
  answer: CellValue,
): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheetId).load("name,protection/protected");
    const range = sheet.getCell(cell.row, cell.column).load("formulas");
    await context.sync();
    if (sheet.protection.protected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: sheet.name } });
    const [[formula] = []] = range.formulas as CellValue[][];
    if (typeof formula === "string" && formula.startsWith("="))
      throw new SheetError({
        id: "error.formulaInAnswer",
        values: { column: cell.header, row: cell.row + 1 },
      });
    range.values = [[asWritten(answer)]];
    await context.sync();
  });
}
