import type { AccountsPlan } from "../../engine";
import { prepareAccounts } from "../accounts/prepareAccounts";
import { again } from "../core/again";
import { inOneUndoStep } from "../core/inExcel";
import { askMarks } from "../journal/marks";
import { writeLastRun, type LastRun } from "../journal/lastRun";
import { mustBeAlone } from "../journal/mustBeAlone";
import { startRun, type StartedRun } from "../journal/startRun";
import type { Runner } from "../journal/types";
import { prepareBlock, type OutputRequest } from "./prepareBlock";
import { takeBack } from "./takeBack";
import type { UndoRecord } from "./undoRecord";

/** What a run came to. */
export interface Applied {
  /** By which this run alone is taken back; undefined where everything stood already as it is to be. */
  run?: string;
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
  request: OutputRequest & {
    accounts?: AccountsPlan | null;
    runner: Runner;
    run?: string;
    /** What the run sees and leaves, to be compared with what stands later. */
    last?: LastRun;
  },
): Promise<Applied> {
  const { accounts, runner, run: logged, last, ...output } = request;
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
      await mustBeAlone(marks, runner);
      const { edited } = block;
      const changed = { block: block.changes, table: table?.changes ?? false };
      if (!changed.block && !changed.table) {
        if (last && marks.length > 0 && marks.at(-1)?.seen !== last.seen) await writeLastRun(last);
        return { edited };
      }

      undo = {
        block: changed.block ? block.undo : null,
        accounts: changed.table ? (table?.undo ?? null) : null,
        ...(logged !== undefined && { run: logged }),
      };
      signal?.throwIfAborted();
      changing();
      const run = await startRun(context, { marks, runner, source, adds: addsAnything(undo) }, undo, last);
      started = run;
      if (changed.table) await table?.carryOut(run.mark);
      signal?.throwIfAborted();
      if (changed.block) await block.carryOut(changed.table ? undefined : run.mark);
      signal?.throwIfAborted();
      await run.finish();
      return { run: run.id, edited };
    });
  } catch (error) {
    await takeBack(started, undo, source.sheet, error);
    throw error;
  } finally {
    endRun(started);
  }
}

function addsAnything({ block, accounts }: UndoRecord): boolean {
  const toBlock = block !== null && block.added.length > 0;
  const toAccounts =
    accounts !== null &&
    (accounts.createdRows !== null || accounts.madeTable || accounts.addedColumns.length > 0);
  return toBlock || toAccounts;
}

function endRun(started: StartedRun | null): void {
  started?.over();
}
