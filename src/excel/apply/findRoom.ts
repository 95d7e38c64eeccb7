import { addressOf, columnLetters } from "../core/address";
import { AREA, areaOf, rangeOf, SHEET_COLUMNS, type Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import { leavesNeighbours } from "../core/tableColumns";
import { askFree, type InTheWay } from "./askFree";
import type { Target } from "./target";

/** Gaps between the user's columns are looked at one by one; beyond this many the sheet's right end is taken. */
const MOST_GAPS = 100;

/**
 * The column where `count` new columns can stand side by side, right of the user's data.
 *
 * In a plain range: the first columns that are free over the whole sheet, so that nothing of the user is
 * overwritten and a width can be set freely. In an Excel table: its end, where the cells right of it are free.
 *
 * @throws SheetError where a table has no free cells on its right, or the sheet has no columns left.
 */
export async function findRoom(
  context: Excel.RequestContext,
  target: Target,
  count: number,
): Promise<number> {
  const { sheet, source, table } = target;
  if (!table) return roomAtRange(context, target, count);
  const names = { sheetName: source.sheet, tableName: source.table?.name ?? "" };
  return roomRightOf(context, { sheet, ...names, area: source.area, showTotals: table.showTotals }, count);
}

/** A table that needs columns. */
export interface TablePlace {
  sheet: Excel.Worksheet;
  sheetName: string;
  tableName: string;
  /** Header and data rows. */
  area: Area;
  showTotals: boolean;
}

/**
 * The column right of a table, where `count` free columns can become part of it.
 *
 * @throws SheetError where something of the user's is in the way, or the sheet has no columns left.
 */
export async function roomRightOf(
  context: Excel.RequestContext,
  place: TablePlace,
  count: number,
): Promise<number> {
  const { sheet, sheetName, tableName, area, showTotals } = place;
  const column = area.column + area.columnCount;
  if (column + count > SHEET_COLUMNS) throw noRoom(sheetName, count);
  // One row more than the table's: a totals row moves with it.
  const right: Area = { row: area.row, column, rowCount: area.rowCount + 1, columnCount: count };
  const readFree = askFree(sheet, right, false);
  const beside = rangeOf(sheet, { ...right, columnCount: SHEET_COLUMNS - column })
    .getUsedRangeOrNullObject(true)
    .load(AREA);
  await context.sync();
  const values = { table: tableName, count };
  const inTheWay = readFree();
  if (inTheWay) {
    const { reason, address } = inTheWay;
    throw new SheetError({ id: RIGHT_OF_TABLE[reason], values: { ...values, address } });
  }
  if (leavesNeighbours(showTotals) || beside.isNullObject) return column;
  const address = addressOf(areaOf(beside));
  const isTotals = showTotals && leavesNeighbours(false);
  const id = isTotals ? "error.cellsWouldMoveByTotals" : "error.cellsWouldMove";
  throw new SheetError({ id, values: { ...values, address } });
}

const RIGHT_OF_TABLE = {
  used: "error.cellsRightOfTable",
  hidden: "error.hiddenRightOfTable",
  merged: "error.mergedRightOfTable",
  validation: "error.validationRightOfTable",
} as const satisfies Record<InTheWay["reason"], string>;

async function roomAtRange(
  context: Excel.RequestContext,
  { sheet, source, rows, own }: Target,
  count: number,
): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  await context.sync();
  const first = Math.max(rows.lastColumn, ...[...own.values()].map(({ column }) => column)) + 1;
  const end = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const from = end - first > MOST_GAPS ? end : first;
  const block = { row: rows.headerRow, rowCount: rows.firstRow - rows.headerRow + rows.rowCount };
  if (from + count > SHEET_COLUMNS) throw noRoom(source.sheet, count);
  // Nearly always there is room right there: one question for all columns.
  if (from >= end) {
    const readFree = askFree(sheet, { ...block, column: from, columnCount: count }, true);
    await context.sync();
    if (readFree() === null) return from;
  }

  const looked = Math.min(Math.max(end - from, 0) + count + MOST_GAPS, SHEET_COLUMNS - from);
  const readColumns = Array.from({ length: looked }, (_, at) =>
    askFree(sheet, { ...block, column: from + at, columnCount: 1 }, true),
  );
  await context.sync();
  const columns = readColumns.map((readFree) => readFree());
  const at = gapIn(
    columns.map((inTheWay) => inTheWay === null),
    count,
  );
  if (at + count <= looked) return from + at;
  const hidden = columns.findIndex((inTheWay) => inTheWay?.reason === "hidden");
  if (hidden < 0) throw noRoom(source.sheet, count);
  const values = { sheet: source.sheet, column: columnLetters(from + hidden), count };
  throw new SheetError({ id: "error.hiddenColumns", values });
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
