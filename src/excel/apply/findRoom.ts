import { addressOf } from "../core/address";
import { rangeOf, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import type { Target } from "./target";

/** Gaps between the user's columns are looked at one by one; beyond this many the sheet's right end is taken. */
const MOST_GAPS = 100;

/**
 * The column where `count` new columns can stand side by side, right of the user's data.
 *
 * In a plain range: the first columns that are empty over the whole sheet, so that nothing of the user is
 * overwritten and a width can be set freely. In an Excel table: its end, where the cells right of it are free.
 *
 * @throws SheetError where a table has no free cells on its right, or the sheet has no columns left.
 */
export async function findRoom(
  context: Excel.RequestContext,
  target: Target,
  count: number,
): Promise<number> {
  const { sheet, source } = target;
  if (!target.table) return roomAtRange(context, target, count);
  const place = { sheet, sheetName: source.sheet, tableName: source.table?.name ?? "", area: source.area };
  return roomRightOf(context, place, count);
}

/**
 * The column right of a table, where `count` free columns can become part of it.
 *
 * @param area Header and data rows of the table.
 * @throws SheetError where cells are in use there, or the sheet has no columns left.
 */
export async function roomRightOf(
  context: Excel.RequestContext,
  place: { sheet: Excel.Worksheet; sheetName: string; tableName: string; area: Area },
  count: number,
): Promise<number> {
  const { sheet, sheetName, tableName, area } = place;
  const column = area.column + area.columnCount;
  if (column + count > SHEET_COLUMNS) throw noRoom(sheetName, count);
  // One row more than the table's: a totals row moves with it.
  const right: Area = { row: area.row, column, rowCount: area.rowCount + 1, columnCount: count };
  const used = rangeOf(sheet, right).getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (used.isNullObject) return column;
  const values = { table: tableName, address: addressOf(right), count };
  throw new SheetError({ id: "error.cellsRightOfTable", values });
}

async function roomAtRange(
  context: Excel.RequestContext,
  { sheet, source, rows, own }: Target,
  count: number,
): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  await context.sync();
  const first = Math.max(rows.lastColumn, ...[...own.values()].map(({ column }) => column)) + 1;
  const end = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const column = first >= end ? first : await firstGap(context, sheet, first, end, count);
  if (column + count > SHEET_COLUMNS) throw noRoom(source.sheet, count);
  return column;
}

async function firstGap(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  end: number,
  count: number,
): Promise<number> {
  if (end - first > MOST_GAPS) return end;
  const columns = Array.from({ length: end - first }, (_, at) =>
    sheet
      .getRangeByIndexes(0, first + at, SHEET_ROWS, 1)
      .getUsedRangeOrNullObject(true)
      .load("address"),
  );
  await context.sync();
  return (
    first +
    gapIn(
      columns.map((column) => column.isNullObject),
      count,
    )
  );
}

/**
 * Where the first run of `count` free places begins; behind the last place all are free.
 *
 * @example gapIn([false, true, true, false], 2) // => 1
 * @example gapIn([false, true, false, true], 2) // => 3
 */
export function gapIn(free: readonly boolean[], count: number): number {
  let start = 0;
  free.forEach((isFree, at) => {
    if (!isFree && at - start < count) start = at + 1;
  });
  return start;
}

function noRoom(sheet: string, count: number): SheetError {
  return new SheetError({ id: "error.noRoom", values: { sheet, count } });
}
