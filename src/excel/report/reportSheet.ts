import { reportName, SOURCE_NAME } from "../core/definedNames";
import type { Source } from "../source/types";

/** Excel's limit for sheet names. */
const NAME_LENGTH = 31;

/**
 * The sheet of a source's report: the one of the last run, wherever it was moved or however it was renamed,
 * emptied of cells; else a new one. Never deleted and made anew, because deleting a sheet cannot be undone.
 */
export async function reportSheet(
  context: Excel.RequestContext,
  source: Source,
  headerRow: number,
  wantedName: string,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const home = worksheets.getItem(source.sheetId);
  const name = home.names.getItemOrNullObject(reportName(source.block)).load("name");
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
  home.names.add(reportName(source.block), sheet.getRange("A1")).visible = false;
  const header = home.getCell(headerRow, source.area.column);
  sheet.names.add(SOURCE_NAME, header).visible = false;
  return sheet;
}

/**
 * A sheet name that is not taken; Excel compares without regard to case.
 *
 * @example freeSheetName("80/20 report", ["80/20 Report"]) // => "80-20 report (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted.replaceAll(/[\\/?*[\]:]/g, "-").replaceAll(/^'+|'+$/g, "");
  const numbered = (number: number) => {
    const end = number === 1 ? "" : ` (${number})`;
    return base.slice(0, NAME_LENGTH - end.length) + end;
  };
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number++;
  return numbered(number);
}
