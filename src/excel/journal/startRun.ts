import { again } from "../core/again";
import { SheetError } from "../core/sheetError";
import type { Ahead } from "../core/writeCells";
import { changeMarks } from "./changeMarks";
import { outdatedBy, partsOfRun, piecesOfLastRun, withSeen, type LastRun } from "./lastRun";
import { askMarks, readMarks, setMarks, sourceKey, type MarkedSource } from "./marks";
import { mustBeAlone } from "./mustBeAlone";
import { outlived } from "./outlived";
import { pack } from "./pack";
import { addPart, askToDrop, bytesOfPieces, piecesOf, sendPieces, type Piece } from "./parts";
import type { RunMark, Runner } from "./types";

/** A run that is about to change the workbook, and that others know of. */
export interface StartedRun {
  id: string;
  /**
   * The mark "unfinished" with the record of what will be replaced: what comes behind it in the same request, or in a
   * later one, can be put back.
   */
  mark: Ahead;
  /**
   * All of it stands: the record is kept for "Restore previous values", those that it outlived go.
   *
   * @throws SheetError where it was taken for cut off meanwhile, and put back.
   */
  finish: () => Promise<void>;
  /**
   * What became of its mark: it stands; others took the run for cut off and put it back; or they ran themselves since,
   * and their columns may stand in the place of its own.
   */
  whatBecame: () => Promise<"stands" | "putBack" | "outrun">;
  /** Nothing of it stands any more: mark and record go. */
  drop: () => Promise<void>;
  /** However it ended: other tabs may put right what it left. */
  over: () => void;
}

/** A setting that stands as long as a run's mark does: Excel itself can tell by it whether the mark stands. */
const tokenOf = (id: string) => `VitalFew.run.${id}`;

function dropToken({ workbook }: Excel.RequestContext, id: string): void {
  workbook.settings.getItemOrNullObject(tokenOf(id)).delete();
}

/** So many characters travel with whatever follows. */
const SMALL = 300_000;

interface Start {
  /** Marks of the workbook, oldest first, as they stood when it was looked at what there is to do. */
  marks: readonly RunMark[];
  runner: Runner;
  source: MarkedSource;
  /** It adds columns, or a sheet. */
  adds?: boolean;
}

/**
 * Lets everybody who has the workbook open know of a run, and gets its record ready to travel.
 *
 * @param record what puts back everything that the run will change; plain data
 * @param last what it sees and leaves, for what is to be told of changes later
 * @throws SheetError where others ran since the marks were read: what they left is not what this run would change.
 */
export async function startRun(
  context: Excel.RequestContext,
  start: Start,
  record: unknown,
  last?: LastRun,
): Promise<StartedRun> {
  const packed = await pack(JSON.stringify(record));
  const id = crypto.randomUUID();
  // What it saw goes with the record, long before it is done: nothing leads there until then.
  const pieces = [...piecesOf(id, packed), ...(last ? await piecesOfLastRun(id, last) : [])];
  const over = await start.runner.runs.begin(id);
  try {
    const { runner, source } = start;
    const mark: RunMark = {
      ...{ id, state: "unfinished", sheet: source.sheet, at: runner.now().toISOString() },
      ...{ device: runner.device, size: packed.length, of: sourceKey(source) },
      ...(start.adds === true && { adds: true }),
    };
    const others = await claim(context, start, mark);
    return started(context, { others, mark, pieces, over, ...(last && { last }) });
  } catch (error) {
    over();
    throw error;
  }
}

/**
 * Marks a run before anything else of it stands: from then on nobody else begins one.
 *
 * @returns the marks of the other runs
 */
async function claim(
  context: Excel.RequestContext,
  { marks, runner, source: { sheet } }: Start,
  mark: RunMark,
): Promise<readonly RunMark[]> {
  const starting = { ...mark, state: "starting" } as const;
  const now = await changeMarks(
    context,
    marks,
    (others) => [...others, starting],
    () => context.workbook.settings.add(tokenOf(mark.id), mark.at),
  );
  if (now.isChanged) return now.marks.filter(({ id }) => id !== mark.id);
  await mustBeAlone(now.marks, runner);
  throw new SheetError({ id: "error.changedMeanwhile", values: { sheet } });
}

interface Claimed {
  others: readonly RunMark[];
  mark: RunMark;
  pieces: readonly Piece[];
  last?: LastRun;
  over: () => void;
}

function started(context: Excel.RequestContext, { others, mark, last, over, ...rest }: Claimed): StartedRun {
  const { id } = mark;
  let { pieces } = rest;
  const { kept, dropped } = outlived([...others, { ...mark, state: "done" }]);
  const outdated = [...dropped, ...(last ? outdatedBy(last, others) : [])];
  let dropOthers: (() => void) | null = null;
  /** Where others took the run for cut off, Excel stops here: nothing behind it is done. */
  const onlyWhile = (): void => {
    context.workbook.settings.getItem(tokenOf(id)).load("key");
  };
  return {
    id,
    mark: {
      get bytes() {
        return bytesOfPieces(pieces);
      },
      async shorten() {
        if (bytesOfPieces(pieces) <= SMALL) return;
        await sendPieces(context, pieces);
        pieces = [];
      },
      onlyWhile,
      queue() {
        onlyWhile();
        for (const piece of pieces) addPart(context, piece);
        setMarks(context, [...others, mark]);
        dropOthers = outdated.length > 0 ? askToDrop(context, outdated) : null;
      },
    },
    async finish() {
      const done = () => (last ? withSeen(kept, last) : kept);
      const { isChanged } = await changeMarks(context, [...others, mark], done, () => {
        dropOthers?.();
        dropToken(context, id);
      });
      if (!isChanged) throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: mark.sheet } });
    },
    async whatBecame() {
      const known = new Set([id, ...others.map((other) => other.id)]);
      const marks = await readMarks(context);
      if (marks.some((one) => !known.has(one.id))) return "outrun";
      return marks.some((one) => one.id === id) ? "stands" : "putBack";
    },
    drop: () => dropRun(context, id),
    over,
  };
}

/**
 * Takes a run out of the workbook: its mark and its record.
 *
 * @param parts ids of other parts that go with it
 */
export function dropRun(
  context: Excel.RequestContext,
  id: string,
  parts: readonly string[] = [],
): Promise<void> {
  return again(async () => {
    const readStanding = askMarks(context);
    const drop = askToDrop(context, [...partsOfRun(id), ...parts]);
    await context.sync();
    drop();
    dropToken(context, id);
    setMarks(
      context,
      readStanding().filter((mark) => mark.id !== id),
    );
    await context.sync();
  });
}
