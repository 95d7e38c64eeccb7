import { Dimension, IUndoRedoService, sequenceExecute } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { toRange } from "../area";
import { changeChartReferences } from "../charts/moveReferences";
import { ownThingsShift } from "../sheets/followStructure";
import { onActiveSheet } from "./onActiveSheet";
import { shiftedReference } from "./shiftedReference";
import { ensureSize } from "./size";
import { tablesShift } from "../tables/followShift";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

/**
 * Makes room for `area`: what stands there and right of it moves right; references follow.
 *
 * @param tableId The table that makes the room for itself; other tables and charts then follow too, which is else
 * the caller's to do.
 */
export function insertCellsRight(sheet: SheetContext, area: Area, tableId?: string): void {
  const { endColumn } = sheet.worksheet.getCellMatrix().getDataRange();
  ensureSize(sheet, area.row + area.rowCount, Math.max(endColumn + 1, area.column) + area.columnCount);
  shift(sheet, area, InsertRangeMoveRightCommand.id, Dimension.COLUMNS, getInsertRangeMutations, tableId);
}
/** Makes room for `area`: what stands there and below moves down. */
export function insertCellsDown(sheet: SheetContext, area: Area, tableId?: string): void {
  const { endRow } = sheet.worksheet.getCellMatrix().getDataRange();
  ensureSize(sheet, Math.max(endRow + 1, area.row) + area.rowCount, area.column + area.columnCount);
  shift(sheet, area, InsertRangeMoveDownCommand.id, Dimension.ROWS, getInsertRangeMutations, tableId);
}
/** Takes the cells of `area` out: what stands right of it moves left. */
export function removeCellsLeft(sheet: SheetContext, area: Area, tableId?: string): void {
  shift(sheet, area, DeleteRangeMoveLeftCommand.id, Dimension.COLUMNS, getRemoveRangeMutations, tableId);
}
/** Takes the cells of `area` out: what stands below moves up. */
export function removeCellsUp(sheet: SheetContext, area: Area, tableId?: string): void {
  shift(sheet, area, DeleteRangeMoveUpCommand.id, Dimension.ROWS, getRemoveRangeMutations, tableId);
}

/**
 * Univer's commands for this know no sheet but the active one, are asynchronous and move the person's
 * selection, so their mutations are run here: the cells', and those by which formulas, names and rules follow.
 */
function shift(
  sheet: SheetContext,
  area: Area,
  command: string,
  shiftDimension: Dimension,
  mutationsOf: typeof getInsertRangeMutations,
  tableId: string | undefined,
): void {
  const { unitId, sheetId: subUnitId, injector, commands, log } = sheet;
  const range = toRange(area);
  const interceptor = injector.get(SheetInterceptorService);
  const info = { id: command, params: { unitId, subUnitId, range } };
  onActiveSheet(sheet, () =>
    log.untold(() => {
      const cells = injector.invoke(mutationsOf, { unitId, subUnitId, range, shiftDimension });
      const following = interceptor.onCommandExecute(info);
      sequenceExecute([...(following.preRedos ?? []), ...cells.redo, ...following.redos], commands);
      sequenceExecute(interceptor.afterCommandExecute(info).redos, commands);
    }),
  );
  // Earlier steps name cells that are elsewhere now.
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
  const inserts = mutationsOf === getInsertRangeMutations;
  const sign = inserts ? 1 : -1;
  const by =
    shiftDimension === Dimension.ROWS
      ? { rows: sign * area.rowCount, columns: 0 }
      : { rows: 0, columns: sign * area.columnCount };
  ownThingsShift(sheet, subUnitId, area, by);
  if (tableId !== undefined) {
    tablesShift(sheet, subUnitId, area, by, tableId);
    const [name, vertical] = [sheet.worksheet.getName(), shiftDimension === Dimension.ROWS];
    changeChartReferences(sheet, (reference) =>
      shiftedReference(reference, name, area, vertical, inserts ? 1 : -1),
    );
  }
  log.journal.markPart(subUnitId, "structure");
  log.tell({ kind: "cells", sheetId: subUnitId, areas: [movedArea(sheet, area, shiftDimension)] });
}

/** The area and everything behind it, as far as the sheet is used. */
function movedArea(sheet: SheetContext, area: Area, dimension: Dimension): Area {
  const { endRow, endColumn } = sheet.worksheet.getCellMatrix().getDataRange();
  return dimension === Dimension.COLUMNS
    ? { ...area, columnCount: Math.max(area.columnCount, endColumn - area.column + 1) }
    : { ...area, rowCount: Math.max(area.rowCount, endRow - area.row + 1) };
}
