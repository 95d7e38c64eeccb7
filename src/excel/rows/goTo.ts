import { inExcel } from "../core/inExcel";

/**
 * Brings a cell into view and selects it. Row and column count from 0 within the sheet.
 *
 * @param throughColumn Last column that should be seen with it: Excel scrolls no further than it has to, so the far
 *   end is selected first.
 */
export function goTo(sheetId: string, row: number, column: number, throughColumn = column): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (throughColumn > column) sheet.getCell(row, throughColumn).select();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
