import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { Direction, IUndoRedoService, RANGE_TYPE, sequenceExecute } from "@univerjs/core";
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
  const filtered = Array.from({ length: last - row }, (_, index) => row + index).some((at) =>
    sheet.worksheet.getRowFiltered(at),
  );
  if (filtered) removeAllRows(sheet, rowsOf(sheet, row, last - row));
  else restructure(sheet, RemoveRowByRangeCommand.id, { range: rowsOf(sheet, row, last - row) });
}

/** Univer's command leaves rows that a filter hides; Excel's API takes them out like all others. */
function removeAllRows(sheet: SheetContext, range: IRange): void {
  const { unitId, sheetId: subUnitId, injector, commands } = sheet;
  const interceptor = injector.get(SheetInterceptorService);
  const info = { id: RemoveRowCommand.id, params: { unitId, subUnitId, range } };
  onActiveSheet(sheet, () =>
    sheet.univerTables.around(subUnitId, () => {
      const following = interceptor.onCommandExecute(info);
      const removal = { id: RemoveRowMutation.id, params: { unitId, subUnitId, range } };
      sequenceExecute([...(following.preRedos ?? []), removal, ...following.redos], commands);
      sequenceExecute(interceptor.afterCommandExecute(info).redos, commands);
    }),
  );
  // Earlier steps name rows that are elsewhere now.
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
  sheet.univerTables.settle();
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
  onActiveSheet(sheet, () => executeOnSheet(sheet, command, params));
  sheet.univerTables.settle();
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
