import { LOG_COLUMNS, lineKey, type CellValue, type LogColumnId, type LogPlan } from "../../engine";
import { rangeOf } from "../core/area";
import { isReferredTo } from "../core/referredTo";
import { runsOf, type Run } from "../core/runs";
import { writeCells, type CellBlock } from "../core/writeCells";
import { readColumns } from "../source/readColumns";
import type { StandingLog } from "./findLog";
import { logBlocks } from "./logBlocks";
import { lookBeside, type Beside } from "./lookBeside";

/** Bytes of an account's name and of a run. */
const KEY_BYTES = 60;
/** Bytes of a whole line. */
const LINE_BYTES = 220;
/** So many stretches of rows are deleted one by one; each moves all that is below. */
const MOST_STRETCHES = 50;

/**
 * Takes lines out of the log, wherever the person sorted them to, and changes where others begin. What is not ours
 * stays beside the line that it was written for: only rows that are ours alone go, where nothing outside of the table
 * and nobody's formula would notice; else their cells are emptied. Beside a remark of the person's the account's name
 * stays, so that the remark says what it is about.
 *
 * @returns how many rows the table has lost.
 */
export async function removeLines(
  context: Excel.RequestContext,
  log: StandingLog,
  { gone, changed }: Pick<LogPlan, "gone"> & Partial<Pick<LogPlan, "changed">>,
): Promise<number> {
  const beginnings = new Map(changed);
  if (gone.length + beginnings.size === 0) return 0;
  const beside = await lookBeside(context, log);
  const isPointedAt = await isReferredTo(context, { id: log.sheetId, name: log.sheet });
  // Last of all, so that a line that somebody moves meanwhile is not mistaken for another.
  const keys = await lineKeys(log);
  const first = log.area.row + 1;
  const changes = keys.flatMap((key, row) => {
    const from = beginnings.get(key);
    return from === undefined ? [] : logBlocks([[from]], ["from"], log.own, first + row);
  });
  const taken = new Set(gone);
  const rows = Array.from(keys.keys()).filter((row) => taken.has(keys[row] ?? ""));
  const isOursAlone = beside.noted.size === 0 && !keys.includes("");
  const deleted = isPointedAt ? [] : rowsToDelete(log, beside, rows, isOursAlone);
  const go = new Set(deleted);
  const emptied = rows.filter((row) => !go.has(row));
  const isNoted = (row: number) => beside.noted.has(row);
  await writeCells(context, log.sheetId, [
    ...changes,
    ...blanks(log, emptied.filter(isNoted), BUT_ACCOUNT),
    ...blanks(
      log,
      emptied.filter((row) => !isNoted(row)),
      LOG_COLUMNS,
    ),
  ]);
  if (isScattered(deleted)) await closeUp(context, log, deleted);
  else await deleteRows(context, log, deleted);
  return deleted.length;
}

function isScattered(rows: readonly number[]): boolean {
  return runsOf(rows).length > MOST_STRETCHES;
}

const BUT_ACCOUNT = LOG_COLUMNS.filter((id) => id !== "account");

/** Keys of the lines as they stand now, from the first row on; "" = no line of ours. */
async function lineKeys({ sheetId, area, own }: StandingLog): Promise<string[]> {
  const [account, run] = [own.get("account"), own.get("run")];
  if (account === undefined || run === undefined) return [];
  const rows = { sheetId, firstRow: area.row + 1, rowCount: area.rowCount - 1 };
  const { values } = await readColumns(rows, [account, run], { bytesPerRow: KEY_BYTES });
  const textAt = (column: number, row: number) => String(values.get(column)?.[row] ?? "").trim();
  return Array.from({ length: rows.rowCount }, (_, row) =>
    lineKey({ account: textAt(account, row), run: textAt(run, row) }),
  );
}

/**
 * Rows that can go as a whole. Deleting moves what is below: nothing of the person's may stand there outside of the
 * table. Excel deletes no rows of a table that is filtered, and a table has one row at least. Many that lie apart go
 * only from a log that is ours alone.
 */
function rowsToDelete(
  { table, isFiltered, area }: StandingLog,
  { noted, lastOutside }: Beside,
  rows: readonly number[],
  isOursAlone: boolean,
): readonly number[] {
  if (!table || isFiltered) return [];
  const free = rows.filter((row) => !noted.has(row) && area.row + 1 + row > lastOutside);
  const left = free.length === area.rowCount - 1 ? free.slice(1) : free;
  return isScattered(left) && !isOursAlone ? [] : left;
}

function blanks(
  { area, own, isFiltered }: StandingLog,
  rows: readonly number[],
  columns: readonly LogColumnId[],
): CellBlock[] {
  // One write across rows of which a filter hides some may go astray.
  const stretches = isFiltered ? rows.map((row): Run => ({ start: row, count: 1 })) : runsOf(rows);
  return stretches.flatMap(({ start, count }) => {
    const lines = Array.from({ length: count }, (): CellValue[] => []);
    return logBlocks(lines, columns, own, area.row + 1 + start);
  });
}

/** Moves the lines that stay up in one write, and deletes the rows at the end: a log that has grown too long loses thousands. */
async function closeUp(
  context: Excel.RequestContext,
  log: StandingLog,
  rows: readonly number[],
): Promise<void> {
  const { sheetId, area, own } = log;
  const [from = 0] = rows;
  const rowCount = area.rowCount - 1 - from;
  const firstRow = area.row + 1 + from;
  const { values } = await readColumns({ sheetId, firstRow, rowCount }, own.values(), {
    bytesPerRow: LINE_BYTES,
  });
  const goes = new Set(rows);
  const columns = LOG_COLUMNS.map((id) => values.get(own.get(id) ?? -1) ?? []);
  const left = Array.from({ length: rowCount }, (_, at) => at).filter((at) => !goes.has(from + at));
  const lines = left.map((at) => columns.map((cells) => cells[at] ?? ""));
  await writeCells(context, sheetId, logBlocks(lines, LOG_COLUMNS, own, firstRow));
  await deleteRows(
    context,
    log,
    rows.map((_, at) => area.rowCount - 1 - rows.length + at),
  );
}

/** From the end, so that deleting some leaves the places of the others as they are. */
async function deleteRows(
  context: Excel.RequestContext,
  { sheetId, area }: StandingLog,
  rows: readonly number[],
): Promise<void> {
  if (rows.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { start, count } of runsOf(rows).reverse())
    rangeOf(sheet, { ...area, row: area.row + 1 + start, rowCount: count }).delete("Up");
  await context.sync();
}
