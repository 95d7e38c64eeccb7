import { countStateCells, type CellValue } from "../../engine";
import { columnWidth } from "../core/columnWidth";
import { writeCells } from "../core/writeCells";
import type { LogSheet } from "./findLog";

/** Cells that a state may take: enough for as many accounts as a sheet has rows. */
const MOST_CELLS = 400;
/** It is for the next run, not for people. */
const WIDTH = 3;
const COLOUR = "#8A8886";

/** The cells of the state: in the row of the log's header, which no filter hides and no sort moves. */
export async function readState(
  context: Excel.RequestContext,
  { sheetId, state }: Pick<LogSheet, "sheetId" | "state">,
): Promise<CellValue[]> {
  if (!state) return [];
  const used = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(state.row, state.column, 1, MOST_CELLS)
    .getUsedRangeOrNullObject(true)
    .load("values,columnIndex");
  await context.sync();
  if (used.isNullObject || used.columnIndex !== state.column) return [];
  const [cells = []] = used.values as CellValue[][];
  return cells;
}

/** Puts the cells of a state over those of the last one; none: clears them. */
export async function writeState(
  context: Excel.RequestContext,
  { sheetId, state }: Pick<LogSheet, "sheetId" | "state">,
  cells: readonly string[],
): Promise<void> {
  if (!state) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { row, column } = state;
  const head = sheet.getCell(row, column).load("values");
  await context.sync();
  const [[before = ""] = []] = head.values as CellValue[][];
  const count = Math.max(cells.length, countStateCells(String(before)));
  if (count === 0) return;
  const { format } = sheet.getRangeByIndexes(row, column, 1, count);
  format.columnWidth = columnWidth(WIDTH);
  format.horizontalAlignment = "Fill";
  format.font.color = COLOUR;
  const columns = Array.from({ length: count }, (_, at) => [cells[at] ?? ""]);
  await writeCells(context, sheetId, [{ row, column, columns, from: 0, rowCount: 1 }]);
}
