import { readLogCells, takeBack } from "../../engine";
import { logName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import { dropEmptyLog } from "./dropEmptyLog";
import { findLog, type LogSource } from "./findLog";
import { writeState } from "./logState";
import { readFound } from "./readLog";
import { removeLines } from "./removeLines";
import { askWaiting, letWait, waitingFor } from "./waitingState";

/** A run as the tier log of its source calls it. */
export interface LoggedRun {
  source: LogSource;
  run: string;
}

/** A log that stays once the run is taken back that it began with. */
export interface LogLeft {
  sheet: string;
  /** Nothing of ours is on it any more, or what was noted since: by hand, or by answers. */
  holds: "theirs" | "lines";
}

/**
 * Looks, before a run is taken back, whether the tier log can forget it.
 *
 * @throws SheetError where it cannot.
 */
export function mustForget({ source, run }: LoggedRun): Promise<void> {
  return inExcel(async (context) => {
    if (!(await stands(context, source))) return;
    const found = await findLog(context, source);
    if (found?.isProtected && takeBack(await readFound(context, found), run))
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
  });
}

/**
 * Takes what a run wrote out of the tier log again: its values were put back. A log without a line needs no sheet. Twice
 * is as good as once.
 *
 * @returns what stays though the log has nothing to begin with any more; null where nothing does, or it goes on.
 */
export async function forgetRun(logged: LoggedRun): Promise<LogLeft | null> {
  const forgotten = await inExcel((context) => forgetIn(context, logged));
  if (!forgotten) return null;
  const { sheet, isEmpty, isBegun } = forgotten;
  if (!isEmpty) return isBegun ? null : { sheet, holds: "lines" };
  return (await dropEmptyLog(logged.source)) === null ? null : { sheet, holds: "theirs" };
}

/** Null where nothing stands of the log, or nothing was to be forgotten. */
async function forgetIn(
  context: Excel.RequestContext,
  { source, run }: LoggedRun,
): Promise<{ sheet: string; isEmpty: boolean; isBegun: boolean } | null> {
  const readWaiting = askWaiting(context);
  if (!(await stands(context, source))) {
    await letWait(context, readWaiting(), source, []);
    return null;
  }
  const found = await findLog(context, source);
  const log = found ? await readFound(context, found) : readLogCells([], waitingFor(readWaiting(), source));
  const back = takeBack(log, run);
  if (!found) {
    if (back?.state) await letWait(context, readWaiting(), source, back.state);
    // Where its sheet was deleted, the name leads nowhere any more.
    const { names } = context.workbook.worksheets.getItem(source.sheetId);
    names.getItemOrNullObject(logName(source.block)).delete();
    await context.sync();
    return null;
  }
  if (!back) return null;
  const { area, sheet } = found;
  // First: cut off in between, the lines are found again, and where everyone stood before them is not.
  if (back.state) await writeState(context, found, area?.row ?? 0, back.state);
  if (area) await removeLines(context, { ...found, area }, back);
  return { sheet, isEmpty: back.left === 0, isBegun: back.state?.length !== 0 };
}

async function stands(context: Excel.RequestContext, { sheetId }: LogSource): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  await context.sync();
  return !sheet.isNullObject;
}
