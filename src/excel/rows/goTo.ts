import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";

/**
 * Brings a cell into view and selects it. Row and column count from 0 within the sheet.
 *
 * @param throughColumn Last column that should be seen with it: Excel scrolls no further than it has to, so the far
 *   end is selected first.
 * @throws SheetError where the sheet is hidden: the person hid it, and showing it is theirs.
 */
export function goTo(sheetId: string, row: number, column: number, throughColumn = column): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name,visibility");
    await context.sync();
    if (sheet.visibility !== "Visible")
      throw new SheetError({ id: "error.hiddenSheet", values: { sheet: sheet.name } });
    sheet.activate();
    if (throughColumn > column) sheet.getCell(row, throughColumn).select();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
