import type { OwnColumnId } from "../../engine";
import { AREA, areaOf, sameArea, type Area } from "../core/area";
import { askMerged } from "../core/mergedCells";
import { SheetError } from "../core/sheetError";
import { ownColumns } from "../source/ownColumns";
import type { DataRows, OwnColumn, Source } from "../source/types";

/** The source as it stands at the moment of writing, in the running conversation with Excel. */
export interface Target {
  sheet: Excel.Worksheet;
  table: Excel.Table | null;
  source: Source;
  rows: DataRows;
  own: Map<OwnColumnId, OwnColumn>;
  /** Hidden names whose column is gone. */
  stale: readonly string[];
  /** A filter hides rows of it now. */
  filtered: boolean;
}

/**
 * Looks at the source again before anything is written: others may have changed it since it was read, and a
 * protected sheet must be refused before the first cell is touched.
 *
 * @throws SheetError where the sheet is protected, or the rows are no longer where they were read.
 */
export async function openTarget(
  context: Excel.RequestContext,
  source: Source,
  rows: DataRows,
): Promise<Target> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(source.sheetId);
  sheet.load("id,name,names/items/name,protection/protected,autoFilter/isDataFiltered");
  const table = source.table ? workbook.tables.getItemOrNullObject(source.table.id) : null;
  table?.load("id,showTotals,autoFilter/isDataFiltered");
  const tableRange = table?.getRange().load(AREA);
  const readMerged = source.own.map(({ column, headerRow, lastRow }) =>
    askMerged(sheet, { row: headerRow, column, rowCount: lastRow - headerRow + 1, columnCount: 1 }),
  );
  await context.sync();

  const gone = sheet.isNullObject || table?.isNullObject;
  const moved = !gone && table && tableRange && !sameArea(withoutTotals(tableRange, table), source.area);
  if (gone || moved) throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: source.sheet } });
  if (sheet.protection.protected)
    throw new SheetError({ id: "error.protectedSheet", values: { sheet: sheet.name } });
  const merged = readMerged.map((read) => read()).find((address) => address !== null);
  if (merged !== undefined)
    throw new SheetError({ id: "error.mergedCells", values: { sheet: sheet.name, address: merged } });

  const { blocks, stale } = await ownColumns(context, sheet);
  const own = new Map((blocks.get(source.block) ?? []).map((column) => [column.id, column]));
  const filtered = sheet.autoFilter.isDataFiltered || (table?.autoFilter.isDataFiltered ?? false);
  return { sheet, table, source, rows, own, stale, filtered };
}

function withoutTotals(range: Excel.Range, table: Excel.Table): Area {
  const area = areaOf(range);
  return { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
}
