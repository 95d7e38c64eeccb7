import { SheetError } from "../core/sheetError";
import type { StartedRun } from "../journal/startRun";
import { putBack } from "./putBack";
import type { UndoRecord } from "./undoRecord";

/** The sheet was left between old and new, and the workbook says so: the next opening puts it back. */
export class HalfWritten extends SheetError {
  constructor(sheet: string, causes: readonly unknown[]) {
    super({ id: "error.notPutBack", values: { sheet } }, { cause: new AggregateError(causes) });
  }
}

/**
 * Takes back what a run has changed before it failed.
 *
 * @param why what it failed for
 * @throws HalfWritten where that fails too.
 */
export async function takeBack(
  started: StartedRun | null,
  undo: UndoRecord,
  sheet: string,
  why: unknown,
): Promise<void> {
  if (!started) return;
  try {
    await putBack(undo, true);
    await started.drop();
  } catch (second) {
    throw new HalfWritten(sheet, [why, second]);
  }
}
