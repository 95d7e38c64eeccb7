import type { AccountsPlan } from "../../engine";
import { prepareAccounts } from "../accounts/prepareAccounts";
import { again } from "../core/again";
import { inOneUndoStep } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import { askMarks } from "../journal/marks";
import { isUnderWay } from "../journal/runner";
import { startRun, type StartedRun } from "../journal/startRun";
import type { RunMark, Runner } from "../journal/types";
import { prepareBlock, type OutputRequest } from "./prepareBlock";
import { putBack } from "./putBack";
import type { UndoRecord } from "./undoRecord";

/** The sheet was left between old and new, and the workbook says so: the next opening puts it back. */
export class HalfWritten extends SheetError {
  constructor(sheet: string, causes: readonly unknown[]) {
    super({ id: "error.notPutBack", values: { sheet } }, { cause: new AggregateError(causes) });
  }
}

/** What a run came to. */
export interface Applied {
  /** False where everything stood already as it is to be. */
  changed: boolean;
  /** Rows that were edited between reading and writing, where that is allowed. */
  edited: number;
}

/**
 * Brings the own block to what the plan says, and for line data the Accounts sheet before it – once nothing speaks
 * against either –, whole or not at all. The first change is preceded by a mark in the workbook and by what will be
 * replaced; a failure or a cancel after it puts everything back before it is reported, and where Excel cannot be
 * reached any more, the next opening does. What was replaced is kept for "Restore previous values".
 *
 * @throws the signal's reason when cancelled; HalfWritten where even putting back failed.
 */
export async function applyOutput(
  request: OutputRequest & { accounts?: AccountsPlan | null; runner: Runner; run?: string },
): Promise<Applied> {
  const { accounts, runner, run: logged, ...output } = request;
  const { source, signal } = output;
  let started: StartedRun | null = null;
  let undo: UndoRecord = { block: null, accounts: null };
  try {
    return await inOneUndoStep(async (context, changing) => {
      const { marks, block, table } = await again(async () => {
        const readMarks = askMarks(context);
        const block = await prepareBlock(context, output);
        const table = accounts ? await prepareAccounts(context, { ...output, accounts }) : null;
        return { marks: readMarks(), block, table };
      }, signal);
      mustBeAlone(marks, runner);
      const { edited } = block;
      const changed = { block: block.changes, table: table?.changes ?? false };
      if (!changed.block && !changed.table) return { changed: false, edited };

      undo = {
        block: changed.block ? block.undo : null,
        accounts: changed.table ? (table?.undo ?? null) : null,
        ...(logged !== undefined && { run: logged }),
      };
      signal?.throwIfAborted();
      changing();
      const run = await startRun(context, { marks, runner, sheet: source.sheet }, undo);
      started = run;
      if (changed.table) await table?.carryOut(run.mark);
      signal?.throwIfAborted();
      if (changed.block) await block.carryOut(changed.table ? NOTHING : run.mark);
      signal?.throwIfAborted();
      await run.finish();
      return { changed: true, edited };
    });
  } catch (error) {
    await takeBack(started, undo).catch((second: unknown) => {
      throw new HalfWritten(source.sheet, [error, second]);
    });
    throw error;
  }
}

const NOTHING = (): void => undefined;

/** Two runs at a time would each take the other's half for what stood before. */
function mustBeAlone(marks: readonly RunMark[], runner: Runner): void {
  const other = marks.find((mark) => mark.state !== "done");
  if (!other) return;
  const id = isUnderWay(other, runner) ? "error.otherRun" : "error.unfinishedRun";
  throw new SheetError({ id, values: { sheet: other.sheet } });
}

async function takeBack(started: StartedRun | null, undo: UndoRecord): Promise<void> {
  if (!started) return;
  await putBack(undo, true);
  await started.drop();
}
