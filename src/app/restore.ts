import { restoreLast, type Overtaken, type Restored } from "../excel";
import type { AppMessage } from "./messages";
import { together } from "./together";
import type { RestoreOutcome } from "./types";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/**
 * Puts back what the last run on this workbook replaced, also one of an earlier session; again: the run before. Sheets
 * that it made go, and so does the report over its results; the tier log forgets what that run noted.
 *
 * @param run the one that is meant, by its mark; undefined: the last one
 * @throws UserError where the old values are not in the workbook any more, or the rows have changed too much since, or another
 *   run came after the one that is meant;
 *   SheetError where the tier log or another sheet is protected: then nothing was changed.
 */
export async function restore(workshop: Workshop, run?: string): Promise<RestoreOutcome> {
  const { memory, runner, say } = workshop;
  memory.look = null;
  memory.baseline = null;
  memory.found = null;
  const restored = await restoreLast(runner, run);
  if (!restored) return { done: false };
  if (restored.outcome !== "restored") {
    const said: AppMessage = { id: NOT_RESTORED[restored.outcome], values: { sheet: restored.sheet } };
    throw new UserError(say(said), said);
  }
  const note = together(whatStays(restored));
  return { done: true, ...(note && { note }) };
}

const NOT_RESTORED = {
  lost: "error.valuesLost",
  unknown: "error.rowsUnknown",
  overtaken: "error.overtaken",
} as const satisfies Record<Exclude<(Restored | Overtaken)["outcome"], "restored">, AppMessage["id"]>;

const NOT_AS_BEFORE = { notes: "restore.rowsLeft", unknown: "restore.accountsUnknown" } as const;

/** What is not as it was before the run, a sentence each. */
function whatStays({ sheet, left = [], columns = [], accounts, log, report }: Restored): AppMessage[] {
  const emptied = [...left, ...(log?.holds === "theirs" ? [log.sheet] : [])];
  return [
    ...(accounts && accounts.holds !== "theirs"
      ? [{ id: NOT_AS_BEFORE[accounts.holds], values: { sheet: accounts.sheet } }]
      : []),
    ...(columns.length > 0
      ? [{ id: "restore.columnsLeft" as const, values: { columns, count: columns.length, sheet } }]
      : []),
    ...emptied.map((name) => ({ id: "restore.sheetLeft" as const, values: { sheet: name } })),
    ...(log && log.holds !== "theirs"
      ? [{ id: "restore.logLeft" as const, values: { sheet: log.sheet } }]
      : []),
    ...(report === undefined ? [] : [{ id: "restore.reportLeft" as const, values: { sheet: report } }]),
  ];
}
