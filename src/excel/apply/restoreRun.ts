import { again } from "../core/again";
import { inExcel } from "../core/inExcel";
import { askMarks, setMarks } from "../journal/marks";
import { unpack } from "../journal/pack";
import { readParts } from "../journal/parts";
import { isUnderWay } from "../journal/runner";
import { dropRun } from "../journal/startRun";
import type { RunMark, Runner } from "../journal/types";
import { SheetError } from "../core/sheetError";
import { putBack } from "./putBack";
import type { Source } from "../source/types";
import type { UndoRecord } from "./undoRecord";

/** What became of a run that was to be put back. */
export interface Restored {
  outcome:
    | "restored"
    /** Its old values are not in this file. */
    | "lost"
    /** Its rows are not known any more, or its table is gone. */
    | "unknown";
  /** Name of the user's sheet. */
  sheet: string;
  /** The run as the tier log of its source calls it: once its values are back, no line says that they changed. */
  logged?: { source: Source; run: string };
}

/**
 * Puts back what the latest run of the workbook replaced, also one of an earlier session; null where there is none.
 * While it does so the run is marked: if it is cut off, the next opening goes on.
 *
 * @throws SheetError where a colleague's run is under way, or Excel refuses.
 */
export function restoreLast(runner: Runner): Promise<Restored | null> {
  return inExcel(async (context) => {
    const marks = await readMarks(context);
    const last = marks.at(-1);
    if (!last) return null;
    if (isUnderWay(last, runner))
      throw new SheetError({ id: "error.otherRun", values: { sheet: last.sheet } });
    return putBackRun(context, marks, last);
  });
}

/**
 * Puts back a run that was cut off: its mark says that the block may be half old and half new.
 *
 * @returns null where no run was cut off, also where a colleague's is under way.
 */
export function repairRun(runner: Runner): Promise<Restored | null> {
  return inExcel(async (context) => {
    const marks = await readMarks(context);
    const cutOff = marks.find((mark) => mark.state !== "done");
    if (!cutOff || isUnderWay(cutOff, runner)) return null;
    return putBackRun(context, marks, cutOff);
  });
}

function readMarks(context: Excel.RequestContext): Promise<RunMark[]> {
  return again(async () => {
    const read = askMarks(context);
    await context.sync();
    return read();
  });
}

async function putBackRun(
  context: Excel.RequestContext,
  marks: readonly RunMark[],
  mark: RunMark,
): Promise<Restored> {
  const { id, sheet } = mark;
  const text = await unpack(await readParts(context, id));
  if (text === null) {
    await dropRun(context, marks, id);
    return { outcome: "lost", sheet };
  }
  if (mark.state === "done")
    await again(async () => {
      const during = { ...mark, state: "restoring" } as const;
      setMarks(
        context,
        marks.map((one) => (one.id === id ? during : one)),
      );
      await context.sync();
    });
  // The workbook gives back what this room wrote into it.
  const record = JSON.parse(text) as UndoRecord;
  const outcome = await putBackKnown(record, mark.state === "unfinished");
  await dropRun(context, marks, id);
  return { outcome, sheet, ...loggedRun(record) };
}

function loggedRun({ block, accounts, run }: UndoRecord): Pick<Restored, "logged"> {
  const source = block?.source ?? accounts?.source;
  return source && run !== undefined ? { logged: { source, run } } : {};
}

async function putBackKnown(record: UndoRecord, isUnfinished: boolean): Promise<Restored["outcome"]> {
  try {
    await putBack(record, isUnfinished);
    return "restored";
  } catch (error) {
    if (error instanceof SheetError && HOPELESS.has(error.said.id)) return "unknown";
    throw error;
  }
}

/** Trying again changes nothing about these. */
const HOPELESS: ReadonlySet<string> = new Set(["error.rowsUnknown", "error.notFound"]);
