import { isPassing } from "./officeErrors";
import { askOthersThings } from "./othersOnSheet";
import { isReferredTo } from "./referredTo";

export interface TakeAwayOptions {
  /** Names of the charts that we drew on it, and the table that we made. */
  ownChart?: RegExp;
  ownTable?: string;
  /** Whether the cells that stand on it are all ours; omitted: none may stand on it. */
  isOurs?: (used: Excel.Range) => boolean;
}

/**
 * Takes a sheet out of the workbook that a run made and that is of no use any more – unless something of anybody
 * else's stands on it, or points at it, or the workbook's structure is protected. Excel's own undo does not bring a
 * sheet back: this is for a person who takes a run back, or for what a run that was cut off left behind.
 *
 * @returns false where it stays.
 */
export async function takeSheetAway(
  context: Excel.RequestContext,
  sheetId: string,
  options: TakeAwayOptions = {},
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("visibility");
  if (!(await mayGo(context, sheetId, options))) return false;
  // Excel refuses to delete a sheet that only programs can show.
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
  await context.sync();
  return true;
}

/** What Excel does not tell counts as somebody's. */
async function mayGo(
  context: Excel.RequestContext,
  sheetId: string,
  options: TakeAwayOptions,
): Promise<boolean> {
  try {
    return await isOursAlone(context, sheetId, options);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && !isPassing(error)) return false;
    throw error;
  }
}

async function isOursAlone(
  context: Excel.RequestContext,
  sheetId: string,
  { isOurs = () => false, ...own }: TakeAwayOptions,
): Promise<boolean> {
  const { workbook } = context;
  const protection = workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/id,items/visibility");
  const sheet = workbook.worksheets.getItem(sheetId).load("id,name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
  const readThings = askOthersThings(sheet, own);
  await context.sync();
  const isShown = (one: Excel.Worksheet) => one.id !== sheetId && one.visibility === "Visible";
  if (protection.protected || sheet.protection.protected || !sheets.items.some(isShown)) return false;
  if (readThings() || !(used.isNullObject || isOurs(used))) return false;
  return !(await isReferredTo(context, sheet));
}
