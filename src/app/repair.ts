import { adoptBlocks, repairRun, SheetError, type OpenedSource, type Restored } from "../excel";
import type { AppMessage } from "./messages";
import type { Workshop } from "./workshop";

/**
 * Puts back a run that was cut off, in an earlier session or in this one.
 *
 * @returns what to tell; null where there is nothing to put back, or a colleague's run is under way.
 */
export async function repair({ runner, say }: Workshop, sheet: string): Promise<AppMessage | null> {
  try {
    const restored = await repairRun(runner);
    return restored && { id: TOLD[restored.outcome], values: { sheet: restored.sheet } };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { id: "run.notRepaired", values: { sheet, reason: say(error.said) } };
  }
}

/** Columns of ours that were cut here with their list are known as ours from now on. */
export function adopt({ source, strays = [] }: OpenedSource): Promise<void> {
  return adoptBlocks(source.sheetId, strays);
}

const TOLD = {
  restored: "run.repaired",
  lost: "run.repairLost",
  unknown: "run.repairUnknown",
} as const satisfies Record<Restored["outcome"], string>;
