import type { CellValue } from "../../engine";
import { AREA, areaOf, intersection, sameArea, type Area } from "../core/area";
import { isPageAreaName, PAGE_ID_NAME, PAGE_PRINT_NAME } from "../core/definedNames";
import { askRemarks } from "../core/othersOnSheet";
import { askWhetherOf } from "../core/ownSheet";
import { pagePrint } from "./pagePrint";
import { readGrid } from "./readGrid";

/** A page of ours as it stands: a report or a list of issues. Plain data. */
export interface Page {
  /** What it calls itself; a copy of its sheet does so too. */
  id: string;
  sheetId: string;
  /** Name of the sheet that its cells stand on: another one where the person cut them out. */
  sheet: string;
  isProtected: boolean;
  /** What we wrote, wherever it stands by now. */
  areas: readonly PageArea[];
  /** The hidden names of these areas and of their fingerprint. */
  names: readonly string[];
  tables: readonly PageTable[];
  /** Nobody changed a cell of it since, made a table of it or remarked on it: it may be written anew, or go. */
  isUntouched: boolean;
}

export interface PageArea {
  sheetId: string;
  area: Area;
  formulas: readonly (readonly CellValue[])[];
}

export interface PageTable {
  id: string;
  area: Area;
  /** It holds exactly what we wrote. */
  isOurs: boolean;
}

/** What `areaOf` needs, and the sheet. */
const PLACE =
  "rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name,worksheet/protection/protected";

/** Looks at a page of a source; null where the sheet is gone, or is none of ours or not about this source. */
export async function findPage(
  context: Excel.RequestContext,
  sheetId: string,
  sourceSheetId: string,
): Promise<Page | null> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(sheetId).load("id,name,protection/protected");
  await context.sync();
  if (sheet.isNullObject) return null;
  const belongs = askWhetherOf(sheet, sourceSheetId);
  const hasRemarks = askRemarks(sheet);
  const names = sheet.names.load("items/name,items/value");
  const listed = sheet.tables.load("items/id");
  await context.sync();
  if (!belongs()) return null;

  const named = names.items.filter(({ name }) => isPageAreaName(name));
  const ranges = named.map((item) => item.getRangeOrNullObject().load(PLACE));
  const tableRanges = listed.items.map(({ id }) => ({
    id,
    range: sheet.tables.getItem(id).getRange().load(AREA),
  }));
  await context.sync();

  const standing = ranges.filter(({ isNullObject }) => !isNullObject);
  const areas: PageArea[] = [];
  for (const range of standing) {
    const place = { sheetId: range.worksheet.id, area: areaOf(range) };
    areas.push({ ...place, formulas: await readGrid(context, place.sheetId, place.area, "formulas") });
  }
  const tables = tableRanges.map(({ id, range }) => {
    const area = areaOf(range);
    return { id, area, isOurs: areas.some((own) => sameArea(own.area, area)) };
  });
  const print = names.items.find(({ name }) => name === PAGE_PRINT_NAME);
  const isWhole =
    areas.length > 0 &&
    areas.length === named.length &&
    areas.every((area) => area.sheetId === sheetId) &&
    // Without a fingerprint it was cut off while it was written: nobody has worked with it.
    (print === undefined || Number(print.value) === pagePrint(areas.flatMap(({ formulas }) => formulas)));
  const isInTable = tables.some(
    ({ area, isOurs }) => !isOurs && areas.some((own) => intersection(own.area, area) !== null),
  );
  const [place] = standing;
  return {
    id: String(names.items.find(({ name }) => name === PAGE_ID_NAME)?.value ?? ""),
    sheetId,
    sheet: place?.worksheet.name ?? sheet.name,
    isProtected: [sheet, ...standing.map(({ worksheet }) => worksheet)].some(
      ({ protection }) => protection.protected,
    ),
    areas,
    names: [...named, ...(print ? [print] : [])].map(({ name }) => name),
    tables,
    isUntouched: isWhole && !isInTable && !hasRemarks(),
  };
}
