import { addressOf } from "../core/address";
import { AREA, areaOf, rangeOf, SHEET_COLUMNS } from "../core/area";
import { SheetError } from "../core/sheetError";
import { columnsToDelete } from "../core/tableColumns";
import { columnsInTable, lookAtBlock, type BlockLook } from "./lookAtBlock";
import type { BlockUndo } from "./undoRecord";

/**
 * Looks, before anything is put back, whether it can be without harm: on a sheet that is not protected, and without
 * moving what the user has on the right of their table.
 *
 * @throws SheetError where it cannot, with what to do about it.
 */
export async function mustAllowPutBack(context: Excel.RequestContext, record: BlockUndo): Promise<void> {
  const look = await lookAtBlock(context, record);
  const { sheetName, isProtected } = look;
  if (isProtected) throw new SheetError({ id: "error.protectedSheet", values: { sheet: sheetName } });
  await mustLeaveNeighbours(context, look);
}

async function mustLeaveNeighbours(context: Excel.RequestContext, look: BlockLook): Promise<void> {
  const { sheet, table } = look;
  if (!table) return;
  const count = columnsToDelete(table, columnsInTable(look)).length;
  if (count === 0) return;
  const { area, showTotals } = table;
  const column = area.column + area.columnCount;
  const rowCount = area.rowCount + (showTotals ? 1 : 0);
  const right = { ...area, rowCount, column, columnCount: SHEET_COLUMNS - column };
  const beside = rangeOf(sheet, right).getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (beside.isNullObject) return;
  const address = addressOf(areaOf(beside));
  throw new SheetError({ id: "error.cellsWouldMoveBack", values: { table: table.name, count, address } });
}
