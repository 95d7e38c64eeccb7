import type { PreviousRun, RunRecord } from "../engine";
import { recallBaseline, type Baseline } from "./baseline";
import type { Look } from "./look";
import { stamp } from "./stamp";
import type { Workshop } from "./workshop";

/**
 * What a run is to be told of the one before on the same list, also of one in an earlier session: who moved is told
 * against it.
 */
export async function askPrevious(workshop: Workshop, look: Look): Promise<PreviousRun> {
  const { memory, now } = workshop;
  // Where no run stands there is nothing to ask the workbook for.
  if (look.opened.runs.length > 0) await recallBaseline(workshop);
  return { at: stamp(now()), record: recordOf(memory.baseline, look) };
}

/** What the last run left, where it was of the same list. */
export function recordOf(
  baseline: Pick<Baseline, "sheetId" | "block" | "record"> | null | undefined,
  { opened: { source } }: Pick<Look, "opened">,
): RunRecord | null {
  const isSame = baseline?.sheetId === source.sheetId && baseline.block === source.block;
  return isSame ? baseline.record : null;
}
