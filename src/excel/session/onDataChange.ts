import { inExcel } from "../core/inExcel";
import { supports } from "../core/requirementSets";
import { stopListening } from "./stopListening";

/** Cells of a sheet that somebody changed: the person, a colleague, another add-in. */
export interface DataChange {
  sheetId: string;
  /** A colleague's; it is told of, and never a reason to write. */
  isRemote: boolean;
}

/**
 * Calls back when cells of any sheet are edited, inserted or deleted. Results of formulas, and some picks and fills,
 * raise no event: who must know of them looks for himself.
 *
 * What the add-in itself writes is not told where Excel says whose it was (ExcelApi 1.14); an older Excel tells of it
 * like of any other change.
 *
 * @returns the way to stop.
 */
export async function onDataChange(listener: (change: DataChange) => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      const isOurs = supports("1.14") && event.triggerSource === "ThisLocalAddin";
      if (!isOurs) listener({ sheetId: event.worksheetId, isRemote: event.source === "Remote" });
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return stopListening(handler);
}
