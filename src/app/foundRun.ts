import { readLastFound } from "../excel";
import type { PreviousRun, RunRecord } from "../engine";
import type { Look } from "./look";
import { stamp } from "./stamp";
import type { Workshop } from "./workshop";

/** What the last run of a workbook found: who moved is told against it, also in a later session. */
export interface FoundRun {
  /** The list that it was of: its sheet, and which of the sheet's lists (`Source`). */
  sheetId: string;
  block: number;
  record: RunRecord;
}

const VERSION = 1;

/** As the workbook keeps it. */
export function foundText(found: FoundRun): string {
  return JSON.stringify({ version: VERSION, ...found });
}

/** The same again; null where it is of another version. */
function readFound(text: string): FoundRun | null {
  // It was unpacked and is whole: what this room wrote into the workbook.
  const { version, ...found } = JSON.parse(text) as FoundRun & { version: number };
  return version === VERSION ? found : null;
}

/** What a run is to be told of the one before on the same list. */
export async function askPrevious({ memory, now }: Workshop, look: Look): Promise<PreviousRun> {
  // Where no run stands there is nothing to ask the workbook for.
  if (memory.found === undefined && look.opened.runs.length > 0) {
    const text = await readLastFound();
    memory.found = text === null ? null : readFound(text);
  }
  const { found } = memory;
  return { at: stamp(now()), record: found && isOf(found, look) ? found.record : null };
}

/** What a run leaves; one of some of the lines leaves what stands of all of them. */
export function foundOf(
  { memory: { found } }: Pick<Workshop, "memory">,
  look: Look,
  record: RunRecord | undefined,
): FoundRun | null {
  const { sheetId, block } = look.opened.source;
  if (record) return { sheetId, block, record };
  return found && isOf(found, look) ? found : null;
}

function isOf({ sheetId, block }: FoundRun, { opened: { source } }: Look): boolean {
  return sheetId === source.sheetId && block === source.block;
}
