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
 * Takes back what a run has changed before it failed. Where it was taken for cut off, others have put it back, and what
 * they wrote since stands under the same names: that stays.
 *
 * @param why what it failed for
 * @throws HalfWritten where that fails too; SheetError "error.changedMeanwhile" where others put it back.
 */
export async function takeBack(
  started: StartedRun | null,
  undo: UndoRecord,
  sheet: string,
  why: unknown,
): Promise<void> {
  if (!started) return;
  let became: Awaited<ReturnType<StartedRun["whatBecame"]>>;
  try {
    became = await started.whatBecame();
    if (became !== "outrun") await putBack(undo, true);
    await started.drop();
  } catch (second) {
    throw new HalfWritten(sheet, [why, second]);
  }
  if (became !== "stands" && why instanceof SheetError)
    throw new SheetError({ id: "error.changedMeanwhile", values: { sheet } }, { cause: why });
}
