import { restoreLast } from "../excel";
import { forgetRun } from "./history";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/**
 * Puts back what the last run on this workbook replaced, also one of an earlier session; again: the run before. The
 * tier log forgets what that run noted.
 *
 * @returns false when there is nothing to put back.
 * @throws UserError where the rows have changed too much since.
 */
export async function restore(workshop: Workshop): Promise<boolean> {
  const { memory, runner, say } = workshop;
  memory.look = null;
  memory.baseline = null;
  const restored = await restoreLast(runner);
  if (restored?.outcome === "restored" && restored.logged) await forgetRun(workshop, restored.logged);
  if (restored?.outcome !== "unknown") return restored?.outcome === "restored";
  const said = { id: "error.rowsUnknown", values: { sheet: restored.sheet } } as const;
  throw new UserError(say(said), said);
}
