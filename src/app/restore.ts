import { restoreLast, type Restored } from "../excel";
import type { AppMessage } from "./messages";
import type { RestoreOutcome } from "./types";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/**
 * Puts back what the last run on this workbook replaced, also one of an earlier session; again: the run before. Sheets
 * that it made go, and so does the report over its results; the tier log forgets what that run noted.
 *
 * @throws UserError where the old values are not in the workbook any more, or the rows have changed too much since;
 *   SheetError where the tier log or another sheet is protected: then nothing was changed.
 */
export async function restore(workshop: Workshop): Promise<RestoreOutcome> {
  const { memory, runner, say } = workshop;
  memory.look = null;
  memory.baseline = null;
  memory.found = null;
  const restored = await restoreLast(runner);
  if (!restored) return { done: false };
  const { outcome, sheet } = restored;
  if (outcome !== "restored") {
    const said: AppMessage = { id: NOT_RESTORED[outcome], values: { sheet } };
    throw new UserError(say(said), said);
  }
  const note = whatStays(restored);
  return { done: true, ...(note && { note }) };
}

const NOT_RESTORED = {
  lost: "error.valuesLost",
  unknown: "error.rowsUnknown",
} as const satisfies Record<Exclude<Restored["outcome"], "restored">, AppMessage["id"]>;

const NOT_AS_BEFORE = { notes: "restore.rowsLeft", unknown: "restore.accountsUnknown" } as const;

/**
 * A sheet with something of the person's on it says less of itself than a report, which tells what became of it.
 */
function whatStays({ left = [], accounts, log, report }: Restored): AppMessage | null {
  const emptied = left[0] ?? (log?.holds === "theirs" ? log.sheet : undefined);
  if (emptied !== undefined) return { id: "restore.sheetLeft", values: { sheet: emptied } };
  if (accounts && accounts.holds !== "theirs")
    return { id: NOT_AS_BEFORE[accounts.holds], values: { sheet: accounts.sheet } };
  if (log) return { id: "restore.logLeft", values: { sheet: log.sheet } };
  return report === undefined ? null : { id: "restore.reportLeft", values: { sheet: report } };
}
