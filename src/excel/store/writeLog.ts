import type { LogPlan } from "../../engine";
import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import type { DataRows, Source } from "../source/types";
import { createLog } from "./createLog";
import { findLog } from "./findLog";
import { appendLines, rewriteLines } from "./growLog";
import { writeState } from "./logState";
import { askWaiting, letWait, waitingFor } from "./waitingState";

/**
 * Brings the tier log of a source to what the plan says: adds its lines at the end in one write, or writes all lines
 * anew where some go. The sheet is made for the first line; until then the state waits in the workbook's settings, unless
 * it is too long for them. Nothing else on the sheet is touched.
 *
 * @throws SheetError where the sheet is protected, or cells below the table are in use.
 */
export function writeLog(source: Source, rows: Pick<DataRows, "headerRow">, plan: LogPlan): Promise<void> {
  return inExcel(async (context) => {
    const readWaiting = askWaiting(context);
    const found = await findLog(context, source);
    if (found?.isProtected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
    const area = found && plan.columns.every(({ id }) => found.own.has(id)) ? found.area : null;
    if (!found || !area) {
      const all = readWaiting();
      const waiting = waitingFor(all, source);
      const lines = plan.all ?? plan.added;
      const mayWait = !found && lines.length === 0;
      if (mayWait && (await letWait(context, all, source, plan.state ?? waiting))) return;
      // A state that was left unchanged goes with the first line.
      await createLog(context, source, rows, { ...plan, state: plan.state ?? waiting }, found);
      if (waiting.length > 0) await letWait(context, all, source, []);
      return;
    }
    if (plan.all) await rewriteLines(context, found, area, plan);
    else if (plan.added.length > 0) await appendLines(context, found, area, plan);
    if (plan.state) await writeState(context, found, plan.state);
  });
}
