import type { CellValue } from "../../engine";
import { AREA, areaOf, intersection, isInside, rangeOf, type Area } from "../core/area";
import { PAGE_ID_NAME, PAGE_PRINT_NAME, pageAreaName, SOURCE_NAME } from "../core/definedNames";
import { freeSheetName } from "../core/freeName";
import { SheetError } from "../core/sheetError";
import type { Source } from "../source/types";
import { findPage, type Page } from "./page";
import { pagePrint } from "./pagePrint";
import { readGrid } from "./readGrid";

type Home = Pick<Source, "sheetId" | "block" | "area">;

/** A page that is to be written. */
export interface WantedPage {
  /** Sheet name asked for. */
  name: string;
  /** What finds it again, on the source's sheet: `reportName` or `issuesName`. */
  hiddenName: string;
  headerRow: number;
  /** The cells that it takes. */
  areas: readonly Area[];
}

/** The sheet that a page is to be written on. */
export interface TakenPage {
  sheet: Excel.Worksheet;
  /** What it calls itself, also in the file that is saved. */
  page: string;
  isNew: boolean;
  /** Name of the sheet of the last page, where that one stays as it is. */
  left: string | null;
}

/**
 * Whether a page can be written, as far as that can be told before it is known.
 *
 * @throws SheetError where neither its sheet nor, without one, the workbook may be changed.
 */
export async function mustTakePage(
  context: Excel.RequestContext,
  home: Home,
  hiddenName: string,
): Promise<void> {
  await lookAtLast(context, home, hiddenName);
}

/**
 * A sheet for a page of ours: the one of the last page, wherever it was moved or however it was renamed, emptied of
 * what we wrote there; what the person put beside it stays. It is not deleted and made anew, because deleting a sheet
 * cannot be undone. A page that a person changed, or that has no room any more, stays whole as it is, and a new sheet is
 * made.
 *
 * @throws SheetError where neither the sheet nor, without one, the workbook may be changed.
 */
export async function takePage(
  context: Excel.RequestContext,
  home: Home,
  wanted: WantedPage,
): Promise<TakenPage> {
  const { page, mustAdd } = await lookAtLast(context, home, wanted.hiddenName);
  if (page?.isUntouched && (await hasRoom(context, page, wanted.areas))) {
    const sheet = context.workbook.worksheets.getItem(page.sheetId);
    empty(context, sheet, page);
    nameAreas(sheet, wanted.areas);
    return { sheet, page: page.id, isNew: false, left: null };
  }
  mustAdd();
  const id = crypto.randomUUID();
  const sheet = await addSheet(context, home, wanted);
  sheet.names.add(PAGE_ID_NAME, `="${id}"`).visible = false;
  return { sheet, page: id, isNew: true, left: page?.sheet ?? null };
}

/** Keeps how a page was left, so that it is seen where somebody changes it. */
export async function keepPage(
  context: Excel.RequestContext,
  sheetId: string,
  areas: readonly Area[],
): Promise<void> {
  const cells: CellValue[][] = [];
  for (const area of areas) cells.push(...(await readGrid(context, sheetId, area, "formulas")));
  const { names } = context.workbook.worksheets.getItem(sheetId);
  names.getItemOrNullObject(PAGE_PRINT_NAME).delete();
  names.add(PAGE_PRINT_NAME, `=${pagePrint(cells)}`).visible = false;
  await context.sync();
}

async function lookAtLast(context: Excel.RequestContext, { sheetId }: Home, hiddenName: string) {
  const { workbook } = context;
  const anchor = workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(hiddenName);
  const cell = anchor.load("name").getRangeOrNullObject().load("worksheet/id");
  const protection = workbook.protection.load("protected");
  await context.sync();
  const isThere = !anchor.isNullObject && !cell.isNullObject;
  const page = isThere ? await findPage(context, cell.worksheet.id, sheetId) : null;
  const mustAdd = () => {
    if (protection.protected) throw new SheetError({ id: "error.protectedWorkbook" });
  };
  if (!page?.isUntouched) mustAdd();
  else if (page.isProtected)
    throw new SheetError({ id: "error.protectedSheet", values: { sheet: page.sheet } });
  return { page, mustAdd };
}

/** Whether nothing of the person's stands where the page is to be. */
async function hasRoom(
  context: Excel.RequestContext,
  { sheetId, areas: old, tables }: Page,
  wanted: readonly Area[],
): Promise<boolean> {
  const theirs = tables.filter(({ isOurs }) => !isOurs);
  if (theirs.some(({ area }) => wanted.some((one) => intersection(one, area)))) return false;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (used.isNullObject) return true;
  for (const one of wanted) {
    const area = intersection(one, areaOf(used));
    if (area === null) continue;
    const isTheirs = (cell: CellValue, row: number, column: number) =>
      cell !== "" && !old.some((own) => isInside(own.area, area.row + row, area.column + column));
    const cells = await readGrid(context, sheetId, area, "formulas");
    if (cells.some((line, row) => line.some((cell, column) => isTheirs(cell, row, column)))) return false;
  }
  return true;
}

/** Queues it. A table becomes cells first: deleting it could move what stands below. */
function empty(context: Excel.RequestContext, sheet: Excel.Worksheet, page: Page): void {
  for (const { id, isOurs } of page.tables) {
    if (!isOurs) continue;
    const table = context.workbook.tables.getItem(id);
    table.clearFilters();
    table.convertToRange();
  }
  for (const { area } of page.areas) {
    const cells = rangeOf(sheet, area);
    cells.unmerge();
    cells.clear("All");
  }
  for (const name of page.names) sheet.names.getItem(name).delete();
}

async function addSheet(
  context: Excel.RequestContext,
  { sheetId, area }: Home,
  { name, hiddenName, headerRow, areas }: WantedPage,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheet = worksheets.add(freeSheetName(name, taken));
  const home = worksheets.getItem(sheetId);
  home.names.getItemOrNullObject(hiddenName).delete();
  home.names.add(hiddenName, sheet.getRange("A1")).visible = false;
  sheet.names.add(SOURCE_NAME, home.getCell(headerRow, area.column)).visible = false;
  nameAreas(sheet, areas);
  return sheet;
}

function nameAreas(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  areas.forEach((area, at) => {
    sheet.names.add(pageAreaName(at + 1), rangeOf(sheet, area)).visible = false;
  });
}
