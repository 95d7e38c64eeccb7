import { LOG_COLUMNS, readLogCells, type TierLog } from "../../engine";
import { inExcel } from "../core/inExcel";
import { readColumns } from "../source/readColumns";
import { findLog, type LogSheet, type LogSource } from "./findLog";
import { readState } from "./logState";
import { askWaiting, waitingFor, type LogSeen } from "./waitingState";

/** Bytes of a line, before the first chunk tells: a name, a sentence and some short words. */
const LINE_BYTES = 220;

/**
 * Reads the tier log of a source; without one it is empty, but for the state that waits for its first line. The state
 * stands right of the table, in the row of its header, which no filter hides and no sort moves.
 *
 * @param seen what a look at the source has told: where no log stands, nothing is asked
 * @example (await readLog(source)).lines.length // => 12
 */
export function readLog(source: LogSource, seen?: LogSeen): Promise<TierLog> {
  if (seen && !seen.stands) return Promise.resolve(readLogCells([], waitingFor(seen.waiting, source)));
  return inExcel(async (context) => {
    const readWaiting = askWaiting(context);
    const found = await findLog(context, source);
    return found ? readFound(context, found) : readLogCells([], waitingFor(readWaiting(), source));
  });
}

/** Reads a log that was found. */
export async function readFound(context: Excel.RequestContext, found: LogSheet): Promise<TierLog> {
  const { sheetId, area, own } = found;
  const state = await readState(context, found);
  if (!area) return readLogCells([], state);
  const rows = { sheetId, firstRow: area.row + 1, rowCount: area.rowCount - 1 };
  const { values } = await readColumns(rows, own.values(), { bytesPerRow: LINE_BYTES });
  const columns = LOG_COLUMNS.map((id) => values.get(own.get(id) ?? -1) ?? []);
  const lines = Array.from({ length: rows.rowCount }, (_, row) => columns.map((cells) => cells[row] ?? ""));
  const missing = LOG_COLUMNS.filter((id) => !own.has(id));
  const hasLines = lines.some((cells) => cells.some((cell) => cell !== ""));
  return {
    ...readLogCells(lines, state),
    ...(hasLines && missing.length > 0 && { missing: { sheet: found.sheet, columns: missing } }),
  };
}
