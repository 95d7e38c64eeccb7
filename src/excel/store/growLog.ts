import { LOG_COLUMNS, type LogPlan } from "../../engine";
import { addressOf } from "../core/address";
import type { Area } from "../core/area";
import { supports } from "../core/requirementSets";
import { SheetError } from "../core/sheetError";
import { writeCells } from "../core/writeCells";
import type { StandingLog } from "./findLog";
import { logBlocks } from "./logBlocks";

/** Below the last line that says something: a table that is new has one blank row. */
export async function appendLines(
  context: Excel.RequestContext,
  found: StandingLog,
  plan: LogPlan,
): Promise<void> {
  const { area } = found;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const account = found.own.get("account") ?? area.column;
  const filled = sheet
    .getRangeByIndexes(area.row, account, area.rowCount, 1)
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,rowCount");
  await context.sync();
  const start = filled.isNullObject ? area.row + 1 : filled.rowIndex + filled.rowCount;
  const end = start + plan.added.length;
  const grown = { ...area, rowCount: Math.max(area.rowCount, end - area.row) };
  if (grown.rowCount > area.rowCount) await grow(context, found, grown);
  await writeCells(context, found.sheetId, logBlocks(plan.added, LOG_COLUMNS, found.own, start));
}

/**
 * Makes the table longer. Where this Excel cannot resize one, or a totals row is in the way, rows are added in one call.
 *
 * @throws SheetError where cells below the table are in use: they are the person's.
 */
async function grow(
  context: Excel.RequestContext,
  { sheetId, sheet: sheetName, table: standing, area }: StandingLog,
  grown: Area,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const count = grown.rowCount - area.rowCount;
  const below = { ...area, row: area.row + area.rowCount + (standing?.showTotals ? 1 : 0), rowCount: count };
  const used = sheet
    .getRangeByIndexes(below.row, below.column, below.rowCount, below.columnCount)
    .getUsedRangeOrNullObject(true)
    .load("address");
  await context.sync();
  if (!used.isNullObject) {
    const values = { table: standing?.name ?? sheetName, address: addressOf(below), count };
    throw new SheetError({ id: "error.cellsBelowTable", values: { ...values, sheet: sheetName } });
  }
  if (!standing) return;
  const table = context.workbook.tables.getItem(standing.id);
  if (supports("1.13") && !standing.showTotals)
    table.resize(sheet.getRangeByIndexes(grown.row, grown.column, grown.rowCount, grown.columnCount));
  else {
    const blank = Array.from({ length: area.columnCount }, () => "");
    table.rows.add(
      undefined,
      Array.from({ length: count }, () => blank),
    );
  }
  await context.sync();
}
