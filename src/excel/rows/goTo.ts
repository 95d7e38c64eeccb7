import { inExcel } from "../core/inExcel";

/** Shows a cell and selects it. Row and column count from 0 within the sheet. */
export function goTo(sheetId: string, row: number, column: number): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
