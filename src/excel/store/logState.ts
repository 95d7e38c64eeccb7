import { countStateCells, isStateCell, type CellValue } from "../../engine";
import { AREA, areaOf, SHEET_ROWS } from "../core/area";
import { columnWidth } from "../core/columnWidth";
import { LOG_STATE_NAME } from "../core/definedNames";
import { runsOf } from "../core/runs";
import { writeCells, type CellBlock } from "../core/writeCells";
import type { LogSheet } from "./findLog";

/** Cells that a state may take: enough for as many accounts as a sheet has rows. */
const MOST_CELLS = 400;
/** It is for the next run, not for people. */
const WIDTH = 3;
const COLOUR = "#8A8886";

type StatePlace = Pick<LogSheet, "sheetId" | "state">;

/** The cells of the state, and what a person put among or right of them. */
export async function readState(
  context: Excel.RequestContext,
  { sheetId, state }: StatePlace,
): Promise<CellValue[]> {
  if (!state) return [];
  const used = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(state.row, state.column, 1, MOST_CELLS)
    .getUsedRangeOrNullObject(true)
    .load("values,columnIndex");
  await context.sync();
  if (used.isNullObject) return [];
  const [cells = []] = used.values as CellValue[][];
  return [...Array.from({ length: used.columnIndex - state.column }, () => ""), ...cells];
}

/** The cells of the state alone. */
export async function readOwnState(context: Excel.RequestContext, place: StatePlace): Promise<string[]> {
  const cells = (await readState(context, place)).map(String);
  return cells.slice(0, countStateCells(cells[0] ?? ""));
}

/**
 * Puts the cells of a state over those of the last one; none: clears them. They stand in the row of the log's header,
 * which no filter hides and no sort moves. Where the person's cells leave them no room, or nobody knows where they
 * stood, they go right of everything on the sheet.
 *
 * @param headerRow of the log
 */
export async function writeState(
  context: Excel.RequestContext,
  place: StatePlace,
  headerRow: number,
  cells: readonly string[],
): Promise<void> {
  const { sheetId, state } = place;
  if (!state && cells.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  const isTaken = state && cells.length > 0 ? askBelow(sheet, state, cells.length) : () => false;
  const standing = await readState(context, place);
  if (!state) await context.sync();
  const ours = standing.map((cell, at) => isStateCell(String(cell), at));
  const fresh = Array.from(cells.keys()).filter((at) => ours[at] !== true);
  const stays = state !== null && fresh.every((at) => (standing[at] ?? "") === "" && !isTaken(at));
  const end = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const there = stays ? state : { row: headerRow, column: end + 1 };

  dress(sheet, there, stays ? fresh : [...cells.keys()]);
  await writeCells(context, sheetId, [cellsInRow(there, cells)]);
  if (!stays && cells.length > 0) await moveName(context, sheet, there);
  if (!state) return;
  const left = ours.flatMap((isOurs, at) => (isOurs && !(stays && at < cells.length) ? [at] : []));
  const blanks = runsOf(left).map(({ start, count }) =>
    cellsInRow(
      { row: state.row, column: state.column + start },
      Array.from({ length: count }, () => ""),
    ),
  );
  await writeCells(context, sheetId, blanks);
}

/** Asks whether something stands in the columns of a state, above or below it: they are made narrow. */
function askBelow(
  sheet: Excel.Worksheet,
  { row, column }: NonNullable<LogSheet["state"]>,
  count: number,
): (at: number) => boolean {
  const parts = [
    { first: 0, rows: row },
    { first: row + 1, rows: SHEET_ROWS - row - 1 },
  ].filter(({ rows }) => rows > 0);
  const used = parts.map(({ first, rows }) =>
    sheet.getRangeByIndexes(first, column, rows, count).getUsedRangeOrNullObject(true).load(AREA),
  );
  return (at) =>
    used.some((range) => {
      if (range.isNullObject) return false;
      const { column: from, columnCount } = areaOf(range);
      return column + at >= from && column + at < from + columnCount;
    });
}

function dress(
  sheet: Excel.Worksheet,
  { row, column }: { row: number; column: number },
  places: readonly number[],
): void {
  for (const { start, count } of runsOf(places)) {
    const { format } = sheet.getRangeByIndexes(row, column + start, 1, count);
    format.columnWidth = columnWidth(WIDTH);
    format.horizontalAlignment = "Fill";
    format.font.color = COLOUR;
  }
}

function cellsInRow(
  { row, column }: { row: number; column: number },
  cells: readonly CellValue[],
): CellBlock {
  return { row, column, columns: cells.map((cell) => [cell]), from: 0, rowCount: cells.length > 0 ? 1 : 0 };
}

async function moveName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: { row: number; column: number },
): Promise<void> {
  sheet.names.getItemOrNullObject(LOG_STATE_NAME).delete();
  sheet.names.add(LOG_STATE_NAME, sheet.getCell(row, column)).visible = false;
  await context.sync();
}
