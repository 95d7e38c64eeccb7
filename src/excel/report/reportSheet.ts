import { reportName, SOURCE_NAME } from "../core/definedNames";
import { freeSheetName } from "../core/freeName";
import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import type { Source } from "../source/types";

/**
 * Whether a report can be written, asked before anything else of a run is.
 *
 * @throws SheetError where its sheet is protected, or cannot be added.
 */
export function mustTakeReport(source: Source): Promise<void> {
  return inExcel(async (context) => {
    const readStanding = askStanding(context, source, reportName(source.block));
    await context.sync();
    readStanding();
  });
}

/**
 * A sheet of ours that belongs to a source: the one of the last run, wherever it was moved or however it was
 * renamed, emptied of cells; else a new one. Never deleted and made anew, because deleting a sheet cannot be undone.
 *
 * @param hiddenName what finds it again, on the source's sheet: `reportName` or `issuesName`
 */
export async function reportSheet(
  context: Excel.RequestContext,
  source: Source,
  headerRow: number,
  wantedName: string,
  hiddenName = reportName(source.block),
): Promise<{ sheet: Excel.Worksheet; isNew: boolean }> {
  const { worksheets } = context.workbook;
  const home = worksheets.getItem(source.sheetId);
  const readStanding = askStanding(context, source, hiddenName);
  const sheets = worksheets.load("items/name");
  await context.sync();

  const { name, sheetId } = readStanding();
  if (sheetId !== null) {
    const sheet = worksheets.getItem(sheetId);
    const cells = sheet.getRange();
    cells.unmerge();
    cells.clear("All");
    return { sheet, isNew: false };
  }

  name?.delete();
  const taken = sheets.items.map((sheet) => sheet.name);
  const sheet = worksheets.add(freeSheetName(wantedName, taken));
  home.names.add(hiddenName, sheet.getRange("A1")).visible = false;
  const header = home.getCell(headerRow, source.area.column);
  sheet.names.add(SOURCE_NAME, header).visible = false;
  return { sheet, isNew: true };
}

/**
 * Asks for the sheet of the last run.
 *
 * @returns what to call after the next sync: the name that finds it, null where there is none, and the sheet's id, null
 *   where it is gone. Throws a SheetError where neither the sheet nor, without one, the workbook may be changed.
 */
function askStanding({ workbook }: Excel.RequestContext, source: Source, hiddenName: string) {
  const name = workbook.worksheets.getItem(source.sheetId).names.getItemOrNullObject(hiddenName).load("name");
  const range = name
    .getRangeOrNullObject()
    .load("worksheet/id,worksheet/name,worksheet/protection/protected");
  const protection = workbook.protection.load("protected");
  return () => {
    const sheet = name.isNullObject || range.isNullObject ? null : range.worksheet;
    if (sheet?.protection.protected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: sheet.name } });
    if (!sheet && protection.protected) throw new SheetError({ id: "error.protectedWorkbook" });
    return { name: name.isNullObject ? null : name, sheetId: sheet?.id ?? null };
  };
}
