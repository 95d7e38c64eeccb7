import { AREA, areaOf, type Area } from "../core/area";
import { isOwnName, SOURCE_NAME } from "../core/definedNames";
import { askNames, type PlacedName } from "./namedRanges";

export interface PlacedTable {
  id: string;
  name: string;
  sheetId: string;
  /** Header and data rows, without the totals row. */
  area: Area;
  /** Below the area stands a totals row. */
  hasTotals?: boolean;
}

export interface PlacedSheet {
  id: string;
  name: string;
  visible: boolean;
  /** Of a report sheet of ours: the sheet and cell that it reports on; null once that is gone. */
  reportsOn?: { sheetId: string; row: number; column: number } | null;
  /** Names of ours that belong to the sheet. */
  ownNames: readonly string[];
}

/** Everything of a workbook that could be a source, and where the person is in it. */
export interface Places {
  sheets: PlacedSheet[];
  tables: PlacedTable[];
  /** Of the whole workbook; those of a sheet are looked at with it. */
  names: PlacedName[];
  active: { sheetId: string; row: number; column: number };
}

/** Looks over the workbook: two syncs, whatever its size. Tables without a header row are plain ranges to us. */
export async function listPlaces(context: Excel.RequestContext): Promise<Places> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/names/items/name");
  const tables = workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const names = workbook.names.load("items/name,items/type,items/visible");
  const cell = workbook.getActiveCell().load("rowIndex,columnIndex");
  const activeSheet = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();

  const reports = sheets.items.map((sheet) => {
    const name = sheet.names.getItemOrNullObject(SOURCE_NAME).load("name");
    const range = name.getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/id");
    return { name, range };
  });
  const ranges = tables.items.map((table) => table.getRange().load(`${AREA},worksheet/id`));
  const readNames = askNames(names);
  await context.sync();

  return {
    sheets: sheets.items.map((sheet, at) => {
      const placed = {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        ownNames: sheet.names.items.map(({ name }) => name).filter(isOwnName),
      };
      const report = reports[at];
      if (!report || report.name.isNullObject) return placed;
      const { range } = report;
      return {
        ...placed,
        reportsOn: range.isNullObject
          ? null
          : { sheetId: range.worksheet.id, row: range.rowIndex, column: range.columnIndex },
      };
    }),
    tables: tables.items.flatMap((table, at) => {
      const range = ranges[at];
      if (!range || !table.showHeaders) return [];
      const area = areaOf(range);
      const rowCount = area.rowCount - (table.showTotals ? 1 : 0);
      const placed = {
        id: table.id,
        name: table.name,
        sheetId: range.worksheet.id,
        area: { ...area, rowCount },
      };
      return [{ ...placed, hasTotals: table.showTotals }];
    }),
    names: readNames(),
    active: { sheetId: activeSheet.id, row: cell.rowIndex, column: cell.columnIndex },
  };
}
