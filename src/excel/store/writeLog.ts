import type { LogPlan } from "../../engine";
import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import type { DataRows, Source } from "../source/types";
import { addMissingColumns } from "./addMissingColumns";
import { createLog } from "./createLog";
import { findLog } from "./findLog";
import { appendLines } from "./growLog";
import { readOwnState, writeState } from "./logState";
import { removeLines } from "./removeLines";
import { askWaiting, letWait, waitingFor } from "./waitingState";

/**
 * Brings the tier log of a source to what the plan says: adds its lines at the end in one write, and takes out those
 * that go. The sheet is made for the first line; until then the state waits in the workbook's settings, unless it is too
 * long for them. A column of ours that was deleted comes back. Nothing else on the sheet is touched.
 *
 * @throws SheetError where the sheet is protected, or cells below the table are in use.
 */
export function writeLog(source: Source, rows: Pick<DataRows, "headerRow">, plan: LogPlan): Promise<void> {
  return inExcel(async (context) => {
    const readWaiting = askWaiting(context);
    const found = await findLog(context, source);
    if (found?.isProtected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
    if (!found?.area) {
      const all = readWaiting();
      const waiting = found ? await readOwnState(context, found) : waitingFor(all, source);
      const mayWait = !found && plan.added.length === 0;
      if (mayWait && (await letWait(context, all, source, plan.state ?? waiting))) return;
      // A state that was left unchanged goes with the first line.
      await createLog(context, source, rows, { ...plan, state: plan.state ?? waiting }, found);
      await letWait(context, all, source, []);
      return;
    }
    const { area } = found;
    const log = await addMissingColumns(context, source, { ...found, area }, plan);
    const deleted = await removeLines(context, log, plan);
    const left = { ...log, area: { ...log.area, rowCount: log.area.rowCount - deleted } };
    if (plan.added.length > 0) await appendLines(context, left, plan);
    if (plan.state) await writeState(context, log, log.area.row, plan.state);
  });
}
