import { LOG_COLUMNS, type LogPlan } from "../../engine";
import { addressOf } from "../core/address";
import { rangeOf, type Area } from "../core/area";
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
  // Of older lines any of our columns may have been deleted.
  const filled = Array.from(found.own.values(), (column) =>
    sheet
      .getRangeByIndexes(area.row, column, area.rowCount, 1)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,rowCount"),
  );
  const below = askBelow(sheet, found, plan.added.length);
  await context.sync();
  const ends = filled.map((cells) => (cells.isNullObject ? 0 : cells.rowIndex + cells.rowCount));
  const start = Math.max(area.row + 1, ...ends);
  const end = start + plan.added.length;
  const grown = { ...area, rowCount: Math.max(area.rowCount, end - area.row) };
  if (grown.rowCount > area.rowCount) await grow(context, found, grown, below);
  await writeCells(context, found.sheetId, logBlocks(plan.added, LOG_COLUMNS, found.own, start));
}

/** Asks for what stands below the log, in so many rows. */
function askBelow(sheet: Excel.Worksheet, { area, table }: StandingLog, rowCount: number): Excel.Range {
  const row = area.row + area.rowCount + (table?.showTotals ? 1 : 0);
  return rangeOf(sheet, { ...area, row, rowCount })
    .getUsedRangeOrNullObject(true)
    .load("rowIndex");
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
  used: Excel.Range,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const count = grown.rowCount - area.rowCount;
  const below = { ...area, row: area.row + area.rowCount + (standing?.showTotals ? 1 : 0), rowCount: count };
  if (!used.isNullObject && used.rowIndex < below.row + count) {
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
