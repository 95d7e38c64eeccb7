import { reportName, SOURCE_NAME } from "../core/definedNames";
import { freeSheetName } from "../core/freeName";
import type { Source } from "../source/types";

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
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const home = worksheets.getItem(source.sheetId);
  const name = home.names.getItemOrNullObject(hiddenName).load("name");
  const range = name.getRangeOrNullObject().load("worksheet/id");
  const sheets = worksheets.load("items/name");
  await context.sync();

  if (!name.isNullObject && !range.isNullObject) {
    const sheet = worksheets.getItem(range.worksheet.id);
    const cells = sheet.getRange();
    cells.unmerge();
    cells.clear("All");
    return sheet;
  }

  if (!name.isNullObject) name.delete();
  const taken = sheets.items.map((sheet) => sheet.name);
  const sheet = worksheets.add(freeSheetName(wantedName, taken));
  home.names.add(hiddenName, sheet.getRange("A1")).visible = false;
  const header = home.getCell(headerRow, source.area.column);
  sheet.names.add(SOURCE_NAME, header).visible = false;
  return sheet;
}
