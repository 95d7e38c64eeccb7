import { again } from "../core/again";
import type { Ahead } from "../core/writeCells";
import { foundBefore, outdatedBy, partsOfRun, piecesOfLastRun, withSeen, type LastRun } from "./lastRun";
import { setMarks, sourceKey, type MarkedSource } from "./marks";
import { outlived } from "./outlived";
import { pack } from "./pack";
import { addPart, askToDrop, bytesOfPieces, piecesOf, sendPieces } from "./parts";
import type { RunMark, Runner } from "./types";

/** A run that is about to change the workbook. */
export interface StartedRun {
  /**
   * The mark "unfinished" with the record of what will be replaced: what comes behind it in the same request, or in a
   * later one, can be put back.
   */
  mark: Ahead;
  /** All of it stands: the record is kept for "Restore previous values", those that it outlived go. */
  finish: () => Promise<void>;
  /** Nothing of it stands any more: mark and record go. */
  drop: () => Promise<void>;
  /** However it ended: other tabs may put right what it left. */
  over: () => void;
}

/** So many characters travel with whatever follows. */
const SMALL = 300_000;

/**
 * Gets the record of a run ready to travel.
 *
 * @param marks of the workbook, oldest first
 * @param record what puts back everything that the run will change; plain data
 * @param last what it sees and leaves, for what is to be told of changes later
 */
export async function startRun(
  context: Excel.RequestContext,
  { marks, runner, source }: { marks: readonly RunMark[]; runner: Runner; source: MarkedSource },
  record: unknown,
  last?: LastRun,
): Promise<StartedRun> {
  const packed = await pack(JSON.stringify(record));
  const id = crypto.randomUUID();
  // What it saw goes with the record, long before it is done: nothing leads there until then.
  let pieces = [...piecesOf(id, packed), ...(last ? await piecesOfLastRun(id, last) : [])];
  const over = await runner.runs.begin(id);
  const mark: RunMark = {
    ...{ id, state: "unfinished", sheet: source.sheet, at: runner.now().toISOString() },
    ...{ device: runner.device, size: packed.length, of: sourceKey(source) },
  };
  const { kept, dropped } = outlived([...marks, { ...mark, state: "done" }]);
  const outdated = [...dropped, ...(last ? outdatedBy(last, marks) : [])];
  let dropOthers: (() => void) | null = null;

  return {
    mark: {
      get bytes() {
        return bytesOfPieces(pieces);
      },
      async shorten() {
        if (bytesOfPieces(pieces) <= SMALL) return;
        await sendPieces(context, pieces);
        pieces = [];
      },
      queue() {
        for (const piece of pieces) addPart(context, piece);
        setMarks(context, [...marks, mark]);
        dropOthers = outdated.length > 0 ? askToDrop(context, outdated) : null;
      },
    },
    finish: () =>
      again(async () => {
        setMarks(context, last ? withSeen(kept, last) : kept);
        dropOthers?.();
        await context.sync();
      }),
    drop: () => dropRun(context, marks, id),
    over,
  };
}

/**
 * Takes a run out of the workbook: its mark and its record.
 *
 * @param withLast what the last run found as well, whichever it was: its results do not stand any more
 */
export function dropRun(
  context: Excel.RequestContext,
  marks: readonly RunMark[],
  id: string,
  { withLast = false } = {},
): Promise<void> {
  return again(async () => {
    const drop = askToDrop(context, [...partsOfRun(id), ...(withLast ? foundBefore(marks) : [])]);
    await context.sync();
    drop();
    setMarks(
      context,
      marks.filter((mark) => mark.id !== id),
    );
    await context.sync();
  });
}
