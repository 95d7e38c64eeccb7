import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction, RANGE_TYPE } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { onActiveSheet } from "./onActiveSheet";
import { ensureSize } from "./size";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";

/** Inserts whole rows above `row`; formulas, names, tables and rules follow. */
export function insertRows(sheet: SheetContext, row: number, count: number): void {
  ensureSize(sheet, row + count, 1);
  const range = rowsOf(sheet, row, count);
  restructure(sheet, InsertRowByRangeCommand.id, {
    range,
    direction: row > 0 ? Direction.DOWN : Direction.UP,
  });
}
/** Takes whole rows out. */
export function deleteRows(sheet: SheetContext, row: number, count: number): void {
  const last = Math.min(row + count, sheet.worksheet.getRowCount());
  if (last <= row) return;
  allShown(sheet, () =>
    restructure(sheet, RemoveRowByRangeCommand.id, { range: rowsOf(sheet, row, last - row) }),
  );
}

/**
 * Does the work as if no filter hid a row: Univer's command, and all that follows it in formulas and rules, leaves
 * such rows out, while Excel's API takes them like all others.
 */
function allShown({ worksheet }: SheetContext, work: () => void): void {
  Object.defineProperty(worksheet, "getRowFiltered", { value: () => false, configurable: true });
  try {
    work();
  } finally {
    Reflect.deleteProperty(worksheet, "getRowFiltered");
  }
}
/** Inserts whole columns left of `column`. */
export function insertColumns(sheet: SheetContext, column: number, count: number): void {
  ensureSize(sheet, 1, column + count);
  const range = columnsOf(sheet, column, count);
  restructure(sheet, InsertColByRangeCommand.id, {
    range,
    direction: column > 0 ? Direction.RIGHT : Direction.LEFT,
  });
}
/** Takes whole columns out. */
export function deleteColumns(sheet: SheetContext, column: number, count: number): void {
  const last = Math.min(column + count, sheet.worksheet.getColumnCount());
  if (last > column)
    restructure(sheet, RemoveColByRangeCommand.id, { range: columnsOf(sheet, column, last - column) });
}

function restructure(sheet: SheetContext, command: string, params: object): void {
  sheet.log.whileFollowing(() => {
    onActiveSheet(sheet, () => executeOnSheet(sheet, command, params));
    sheet.univerTables.settle();
  });
}

function rowsOf(sheet: SheetContext, row: number, count: number): IRange {
  return {
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: sheet.worksheet.getColumnCount() - 1,
    rangeType: RANGE_TYPE.ROW,
  };
}
function columnsOf(sheet: SheetContext, column: number, count: number): IRange {
  return {
    startRow: 0,
    endRow: sheet.worksheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column + count - 1,
    rangeType: RANGE_TYPE.COLUMN,
  };
}
