import { restoreLast, type Restored } from "../excel";
import { forgetRun } from "./history";
import type { AppMessage } from "./messages";
import type { RestoreOutcome } from "./types";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/**
 * Puts back what the last run on this workbook replaced, also one of an earlier session; again: the run before. Sheets
 * that it made go, and so does the report over its results; the tier log forgets what that run noted.
 *
 * @throws UserError where the rows have changed too much since.
 */
export async function restore(workshop: Workshop): Promise<RestoreOutcome> {
  const { memory, runner, say } = workshop;
  memory.look = null;
  memory.baseline = null;
  memory.found = null;
  const restored = await restoreLast(runner);
  if (restored?.outcome === "unknown") {
    const said = { id: "error.rowsUnknown", values: { sheet: restored.sheet } } as const;
    throw new UserError(say(said), said);
  }
  if (restored?.outcome !== "restored") return { done: false };
  const log = restored.logged ? await forgetRun(workshop, restored.logged) : null;
  const note = whatStays(restored, log);
  return { done: true, ...(note && { note }) };
}

/** A sheet with something of the person's on it says less of itself than a report, which tells what became of it. */
function whatStays({ left = [], report }: Restored, log: string | null): AppMessage | null {
  const sheet = left[0] ?? log;
  if (sheet !== null) return { id: "restore.sheetLeft", values: { sheet } };
  return report === undefined ? null : { id: "restore.reportLeft", values: { sheet: report } };
}
