import type { CellValue, OwnColumnId } from "../../engine";
import { askStanding, type Standing } from "./askStanding";
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
  /** What is shown in the heading row from the list's first column to its last. */
  headings: readonly string[];
  /** The headings that are known as those of the block's list. */
  list: Area | null;
  /** Headings of our columns as we wrote them, by defined name; "" where that is not known. */
  written: ReadonlyMap<string, string>;
  /** Hidden names whose cells are gone, or stand no more beside the rows. */
  stale: readonly string[];
  /** A filter hides rows of it now. */
  filtered: boolean;
  /** What stands in our columns besides values; null where there is none. */
  standing: Standing | null;
}

/**
 * Looks at the source again before anything is written: others may have changed it since it was read, and a
 * protected sheet must be refused before the first cell is touched.
 *
 * @param headings what stood in the heading row of the columns that were read, by column
 * @throws SheetError where the sheet is protected, or rows or columns are no longer where they were read.
 */
export async function openTarget(
  context: Excel.RequestContext,
  source: Source,
  rows: DataRows,
  headings: ReadonlyMap<number, CellValue> = new Map(),
): Promise<Target> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(source.sheetId);
  const { column } = source.area;
  const columnCount = Math.max(1, rows.lastColumn - column + 1);
  const shown = sheet.getRangeByIndexes(rows.headerRow, column, 1, columnCount).load("text");
  const heads = [...headings].map(([column, heading]) => ({
    heading,
    cell: sheet.getCell(rows.headerRow, column).load("values"),
  }));
  sheet.load("id,name,names/items/name,names/items/comment,protection/protected,autoFilter/isDataFiltered");
  const table = source.table ? workbook.tables.getItemOrNullObject(source.table.id) : null;
  table?.load("id,showTotals,autoFilter/isDataFiltered");
  const tableRange = table?.getRange().load(AREA);
  const readMerged = source.own.map(({ column, headerRow, lastRow }) =>
    askMerged(sheet, { row: headerRow, column, rowCount: lastRow - headerRow + 1, columnCount: 1 }),
  );
  await context.sync();

  const gone = sheet.isNullObject || table?.isNullObject;
  const moved = !gone && table && tableRange && !sameArea(withoutTotals(tableRange, table), source.area);
  const isHeaded =
    gone || heads.every(({ cell, heading }) => (cell.values as CellValue[][])[0]?.[0] === heading);
  if (gone || moved || !isHeaded)
    throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: source.sheet } });
  if (sheet.protection.protected)
    throw new SheetError({ id: "error.protectedSheet", values: { sheet: sheet.name } });
  const merged = readMerged.map((read) => read()).find((address) => address !== null);
  if (merged !== undefined)
    throw new SheetError({ id: "error.mergedCells", values: { sheet: sheet.name, address: merged } });

  // Of a protected sheet Excel may not tell.
  const readStanding = askStanding(sheet, source.own, rows);
  const { blocks, lists, stale } = await ownColumns(context, sheet);
  const found = blocks.get(source.block) ?? [];
  const isBeside = ({ headerRow }: OwnColumn) => headerRow === rows.headerRow;
  const own = new Map(found.filter(isBeside).map((column) => [column.id, column]));
  // A column that was cut away from its rows is the user's own by now: written into, it would show others' values.
  const away = found.filter((column) => !isBeside(column)).map(({ definedName }) => definedName);
  const isAsKnown = samePlaces(found, source.own);
  const readNow = isAsKnown ? readStanding : askStanding(sheet, found, rows);
  if (!isAsKnown) await context.sync();
  const standing = found.length > 0 ? readNow() : null;
  const written = new Map(sheet.names.items.map(({ name, comment }) => [name, comment]));
  const filtered = sheet.autoFilter.isDataFiltered || (table?.autoFilter.isDataFiltered ?? false);
  const list = lists.get(source.block) ?? null;
  return {
    ...{ sheet, table, source, rows, own, list, written, filtered, standing },
    headings: shown.text.flat(),
    stale: [...stale, ...away],
  };
}

function samePlaces(some: readonly OwnColumn[], others: readonly OwnColumn[]): boolean {
  const place = ({ column, headerRow, lastRow }: OwnColumn) => [column, headerRow, lastRow].join();
  return some.map(place).sort().join(" ") === others.map(place).sort().join(" ");
}

function withoutTotals(range: Excel.Range, table: Excel.Table): Area {
  const area = areaOf(range);
  return { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
}
