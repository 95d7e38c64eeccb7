import type { LogPlan } from "../../engine";
import { addressOf } from "../core/address";
import type { Area } from "../core/area";
import { supports } from "../core/requirementSets";
import { SheetError } from "../core/sheetError";
import { writeCells } from "../core/writeCells";
import type { LogSheet } from "./findLog";
import { logBlocks } from "./logBlocks";

/** Below the last line that says something: a table that is new has one blank row. */
export async function appendLines(
  context: Excel.RequestContext,
  found: LogSheet,
  area: Area,
  plan: LogPlan,
): Promise<void> {
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
  if (grown.rowCount > area.rowCount) await grow(context, found, area, grown, plan);
  await writeCells(context, found.sheetId, logBlocks(plan.added, plan, found.own, start));
}

/** All lines anew. The rows that are left over at the end go, with whatever the person wrote beside them. */
export async function rewriteLines(
  context: Excel.RequestContext,
  found: LogSheet,
  area: Area,
  plan: LogPlan,
): Promise<void> {
  const lines = plan.all ?? [];
  const before = area.rowCount - 1;
  const needed = Math.max(1, lines.length);
  if (needed > before) await grow(context, found, area, { ...area, rowCount: needed + 1 }, plan);
  const blank = plan.columns.map(() => "");
  const padded = [...lines, ...Array.from({ length: Math.max(0, before - lines.length) }, () => blank)];
  await writeCells(context, found.sheetId, logBlocks(padded, plan, found.own, area.row + 1));
  if (needed >= before) return;
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const surplus = sheet.getRangeByIndexes(
    area.row + 1 + needed,
    area.column,
    before - needed,
    area.columnCount,
  );
  if (found.table && supports("1.13") && !found.table.showTotals) {
    const kept = sheet.getRangeByIndexes(area.row, area.column, needed + 1, area.columnCount);
    context.workbook.tables.getItem(found.table.id).resize(kept);
    surplus.clear();
  } else surplus.delete("Up");
  await context.sync();
}

/**
 * Makes the table longer. Where this Excel cannot resize one, or a totals row is in the way, rows are added in one call.
 *
 * @throws SheetError where cells below the table are in use: they are the person's.
 */
async function grow(
  context: Excel.RequestContext,
  { sheetId, sheet: sheetName, table: standing }: LogSheet,
  area: Area,
  grown: Area,
  plan: LogPlan,
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
    const values = { table: plan.tableName, address: addressOf(below), count };
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
