import type { CellValue, LogPlan } from "../../engine";
import { addressOf } from "../core/address";
import { AREA, isInside, rangeOf } from "../core/area";
import { columnWidth } from "../core/columnWidth";
import { logColumnName, logName } from "../core/definedNames";
import { asText } from "../core/plainText";
import { SheetError } from "../core/sheetError";
import { addTableColumns } from "../core/tableColumns";
import { findLog, type LogSource, type StandingLog } from "./findLog";
import { readOwnState, writeState } from "./logState";

/**
 * Adds the columns of ours that the person deleted, blank for the lines that stand: at the table's end, where it was
 * made a range right of everything on the sheet. What the other columns tell of these lines stays known, but whose they
 * are.
 *
 * @returns the log as it stands then.
 * @throws SheetError where cells of the person's are in the way.
 */
export async function addMissingColumns(
  context: Excel.RequestContext,
  source: LogSource,
  log: StandingLog,
  { columns }: Pick<LogPlan, "columns">,
): Promise<StandingLog> {
  const missing = columns.filter(({ id }) => !log.own.has(id));
  if (missing.length === 0) return log;
  const sheet = context.workbook.worksheets.getItem(log.sheetId);
  const { table, area } = log;
  const state = table ? await makeRoom(context, log, missing.length) : [];
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  const end = used.isNullObject ? area.column + 1 : used.columnIndex + used.columnCount;
  const first = table ? area.column + area.columnCount : end;
  const headers = missing.map(({ header }) => header);
  if (table) {
    const wide = { table: context.workbook.tables.getItem(table.id), showTotals: table.showTotals };
    addTableColumns(wide, headers);
  } else
    rangeOf(sheet, { row: area.row, column: first, rowCount: 1, columnCount: headers.length }).values = [
      headers.map(asText),
    ];
  missing.forEach(({ id, width }, at) => {
    const cell = sheet.getCell(area.row, first + at);
    // It may still be there without its cell.
    sheet.names.getItemOrNullObject(logColumnName(id)).delete();
    sheet.names.add(logColumnName(id), cell).visible = false;
    cell.format.columnWidth = columnWidth(width);
    if (id === "account") leadTo(context, source, cell);
  });
  await context.sync();
  const now = await findLog(context, source);
  if (!now?.area) throw new SheetError({ id: "error.notFound" });
  const standing = { ...now, area: now.area };
  if (state.length > 0) await writeState(context, standing, area.row, state);
  return standing;
}

/** The log is found by this column. */
function leadTo({ workbook }: Excel.RequestContext, { sheetId, block }: LogSource, cell: Excel.Range): void {
  const { names } = workbook.worksheets.getItem(sheetId);
  names.getItemOrNullObject(logName(block)).delete();
  names.add(logName(block), cell).visible = false;
}

/**
 * Takes the state away where the new columns go.
 *
 * @returns its cells, where they were taken away.
 */
async function makeRoom(context: Excel.RequestContext, log: StandingLog, count: number): Promise<string[]> {
  const { area, table, state } = log;
  const sheet = context.workbook.worksheets.getItem(log.sheetId);
  const rowCount = area.rowCount + (table?.showTotals ? 1 : 0);
  const room = { row: area.row, column: area.column + area.columnCount, rowCount, columnCount: count };
  const used = rangeOf(sheet, room).getUsedRangeOrNullObject(true).load(`${AREA},formulas`);
  const cells = await readOwnState(context, log);
  if (!state) await context.sync();
  if (used.isNullObject) return [];
  const own = state && { ...state, rowCount: 1, columnCount: cells.length };
  const isState = (row: number, at: number) =>
    own !== null && isInside(own, used.rowIndex + row, used.columnIndex + at);
  const theirs = (used.formulas as CellValue[][]).some((line, row) =>
    line.some((cell, at) => cell !== "" && !isState(row, at)),
  );
  if (theirs) {
    const values = { table: table?.name ?? log.sheet, address: addressOf(room), count };
    throw new SheetError({ id: "error.cellsRightOfTable", values });
  }
  await writeState(context, log, area.row, []);
  return cells;
}
