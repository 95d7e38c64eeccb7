import { LOG_COLUMNS, type CellValue, type LogPlan } from "../../engine";
import { columnWidth } from "../core/columnWidth";
import { LOG_STATE_NAME, logColumnName, logName, readLogColumnName, SOURCE_NAME } from "../core/definedNames";
import { freeSheetName } from "../core/freeName";
import { makeTable } from "../core/makeTable";
import { asText } from "../core/plainText";
import { askWhetherOf } from "../core/ownSheet";
import { writeCells } from "../core/writeCells";
import type { DataRows, Source } from "../source/types";
import type { LogSheet } from "./findLog";
import { logBlocks } from "./logBlocks";
import { writeState } from "./logState";

/**
 * A new sheet at the workbook's end; where one stands that lost its table or columns, a table right of all of it. Names
 * come first, so that a sheet whose making was cut off is found by them and made good: a blank one that has the name of its
 * source alone, by what it is called.
 */
export async function createLog(
  context: Excel.RequestContext,
  source: Source,
  { headerRow }: Pick<DataRows, "headerRow">,
  plan: LogPlan,
  found: LogSheet | null,
): Promise<void> {
  const { worksheets } = context.workbook;
  const home = worksheets.getItem(source.sheetId);
  const anchor = home.names.getItemOrNullObject(logName(source.block)).load("name");
  const begun = worksheets.getItemOrNullObject(freeSheetName(plan.name, [])).load("name");
  const isOfSource = askWhetherOf(begun, source.sheetId);
  const begunCells = begun.getUsedRangeOrNullObject(true).load("address");
  const old = found && worksheets.getItem(found.sheetId);
  old?.names.load("items/name");
  old?.tables.load("items/id");
  const used = old?.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,columnCount,values");
  worksheets.load("items/name");
  await context.sync();

  if (!anchor.isNullObject) anchor.delete();
  for (const item of old?.names.items ?? [])
    if (readLogColumnName(item.name) ?? item.name === LOG_STATE_NAME) item.delete();
  const taken = worksheets.items.map(({ name }) => name);
  const isBegunOnly = !old && !begun.isNullObject && isOfSource() && begunCells.isNullObject;
  const sheet = old ?? (isBegunOnly ? begun : worksheets.add(freeSheetName(plan.name, taken)));
  const isBlank = !used || used.isNullObject || (old?.tables.items.length === 0 && isBegun(used, plan));
  const column = isBlank ? 0 : used.columnIndex + used.columnCount + 1;
  if (!old) {
    if (!isBegunOnly)
      sheet.names.add(SOURCE_NAME, home.getCell(headerRow, source.area.column)).visible = false;
    sheet.freezePanes.freezeRows(1);
  }
  home.names.add(logName(source.block), sheet.getCell(0, column)).visible = false;
  plan.columns.forEach(({ id, header, width }, at) => {
    const cell = sheet.getCell(0, column + at);
    sheet.names.add(logColumnName(id), cell).visible = false;
    cell.values = [[asText(header)]];
    cell.format.columnWidth = columnWidth(width);
  });
  const stateColumn = column + plan.columns.length + 1;
  sheet.names.add(LOG_STATE_NAME, sheet.getCell(0, stateColumn)).visible = false;
  sheet.load("id");
  await context.sync();

  const lines = plan.added;
  const own = new Map(plan.columns.map(({ id }, at) => [id, column + at]));
  await writeCells(context, sheet.id, logBlocks(lines, LOG_COLUMNS, own, 1));
  const area = { row: 0, column, rowCount: Math.max(1, lines.length) + 1, columnCount: plan.columns.length };
  await makeTable(context, sheet, area, plan.tableName);
  const state = { row: 0, column: stateColumn };
  if (plan.state) await writeState(context, { sheetId: sheet.id, state }, 0, plan.state);
}

/** Whether nothing stands on a sheet but some of the headers, where a log that was cut off would have them. */
function isBegun({ rowIndex, columnIndex, values }: Excel.Range, { columns }: LogPlan): boolean {
  const [headers = [], ...lines] = values as CellValue[][];
  const isHeader = (cell: CellValue, at: number) => cell === "" || cell === columns[columnIndex + at]?.header;
  return rowIndex === 0 && lines.length === 0 && headers.every(isHeader);
}
