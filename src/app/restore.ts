import { restoreLast } from "../excel";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/**
 * Puts back what the last run on this workbook replaced, also one of an earlier session; again: the run before.
 *
 * @returns false when there is nothing to put back.
 * @throws UserError where the rows have changed too much since.
 */
export async function restore({ memory, runner, say }: Workshop): Promise<boolean> {
  memory.look = null;
  const restored = await restoreLast(runner);
  if (restored?.outcome !== "unknown") return restored?.outcome === "restored";
  const said = { id: "error.rowsUnknown", values: { sheet: restored.sheet } } as const;
  throw new UserError(say(said), said);
}
