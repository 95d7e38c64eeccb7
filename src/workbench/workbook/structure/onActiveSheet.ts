import type { SheetContext } from "../univer/context";

/** Does the work with `sheet` as Univer's active sheet: some of its commands ask for that one, not for theirs. */
export function onActiveSheet(sheet: SheetContext, work: () => void): void {
  const active = sheet.workbook.getActiveSheet();
  if (active.getSheetId() === sheet.sheetId) {
    work();
    return;
  }
  sheet.workbook.setActiveSheet(sheet.worksheet);
  try {
    work();
  } finally {
    sheet.workbook.setActiveSheet(active);
  }
}
