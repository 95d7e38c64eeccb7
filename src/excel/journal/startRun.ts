import { again } from "../core/again";
import { setMarks, sourceKey, type MarkedSource } from "./marks";
import { addLastParts, OF_LAST_RUN, packLastRun, withSeen, type LastRun } from "./lastRun";
import { pack } from "./pack";
import { addPart, askToDrop, piecesOf } from "./parts";
import { outlived } from "./outlived";
import type { RunMark, Runner } from "./types";

/** A run that is about to change the workbook. */
export interface StartedRun {
  /**
   * Queues the mark "unfinished" with the record of what will be replaced: what comes behind it in the same request,
   * or in a later one, can be put back. Queueing it twice does no harm.
   */
  mark: () => void;
  /** All of it stands: the record is kept for "Restore previous values", those that it outlived go. */
  finish: () => Promise<void>;
  /** Nothing of it stands any more: mark and record go. */
  drop: () => Promise<void>;
  /** However it ended: other tabs may put right what it left. */
  over: () => void;
}

/** So many characters travel together with what follows; more go ahead in messages of their own. */
const SMALL = 300_000;

/**
 * Gets the record of a run ready to travel. A record that is long is in the workbook when this returns, unmarked.
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
  const lastParts = last ? await packLastRun(last) : [];
  const id = crypto.randomUUID();
  const over = await runner.runs.begin(id);
  const at = runner.now().toISOString();
  const mark: RunMark = {
    ...{ id, state: "unfinished", sheet: source.sheet, at, device: runner.device },
    ...{ size: packed.length, of: sourceKey(source) },
  };
  const pieces = piecesOf(packed);
  const isSmall = packed.length <= SMALL;
  const { kept, dropped } = outlived([...marks, { ...mark, state: "done" }]);
  let dropOthers: (() => void) | null = null;
  const addPieces = (): void => pieces.forEach((piece, number) => addPart(context, id, piece, number));

  if (!isSmall) for (const [number, piece] of pieces.entries()) await sendPart(context, id, piece, number);
  return {
    mark() {
      if (isSmall) addPieces();
      setMarks(context, [...marks, mark]);
      const outdated = [...dropped, ...lastParts.map((part) => part.id)];
      dropOthers = outdated.length > 0 ? askToDrop(context, outdated) : null;
    },
    finish: () =>
      again(async () => {
        setMarks(context, last ? withSeen(kept, last.seen) : kept);
        dropOthers?.();
        addLastParts(context, lastParts);
        await context.sync();
      }),
    drop: () => dropRun(context, marks, id),
    over,
  };
}

function sendPart(context: Excel.RequestContext, id: string, piece: string, number: number): Promise<void> {
  return again(async () => {
    addPart(context, id, piece, number);
    await context.sync();
  });
}

/**
 * Takes a run out of the workbook: its mark and its record.
 *
 * @param withLast what the last run saw as well: its results do not stand any more
 */
export function dropRun(
  context: Excel.RequestContext,
  marks: readonly RunMark[],
  id: string,
  { withLast = false } = {},
): Promise<void> {
  return again(async () => {
    const drop = askToDrop(context, withLast ? [id, ...OF_LAST_RUN] : [id]);
    await context.sync();
    drop();
    setMarks(
      context,
      marks.filter((mark) => mark.id !== id),
    );
    await context.sync();
  });
}
