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
import { lookAtReport, takeReportBack } from "../report/takeReportBack";
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
  /** Sheets that the run made and that stay, since something of the person's stands on them. */
  left?: readonly string[];
  /** The report over its results, where it stays: it says that its run was taken back. */
  report?: string;
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
    if (isUnderWay(last, runner, await runner.runs.elsewhere()))
      throw new SheetError({ id: "error.otherRun", values: { sheet: last.sheet } });
    return aloneWith(runner, last, () => putBackRun(context, marks, last, runner));
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
    if (!cutOff || isUnderWay(cutOff, runner, await runner.runs.elsewhere())) return null;
    return aloneWith(runner, cutOff, () => putBackRun(context, marks, cutOff, runner));
  });
}

/** The other tabs know of it, as long as it takes. */
async function aloneWith<T>({ runs }: Runner, { id }: RunMark, work: () => Promise<T>): Promise<T> {
  const over = await runs.begin(id);
  try {
    return await work();
  } finally {
    over();
  }
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
  { now }: Runner,
): Promise<Restored> {
  const { id, sheet } = mark;
  const text = await unpack(await readParts(context, id));
  if (text === null) {
    await dropRun(context, marks, id);
    return { outcome: "lost", sheet };
  }
  if (mark.state === "done")
    await again(async () => {
      const during = { ...mark, state: "restoring", at: now().toISOString() } as const;
      setMarks(
        context,
        marks.map((one) => (one.id === id ? during : one)),
      );
      await context.sync();
    });
  // The workbook gives back what this room wrote into it.
  const record = JSON.parse(text) as UndoRecord;
  const source = record.block?.source ?? record.accounts?.source;
  // Before its columns go: what stood in the cells then is lost to its formulas.
  const report = source && mark.report ? await lookAtReport(context, source, mark.report) : null;
  const { outcome, left } = await putBackKnown(record, mark.state === "unfinished");
  const taken =
    source && mark.report && report && outcome === "restored"
      ? await takeReportBack(context, source, mark.report, report, now())
      : null;
  await dropRun(context, taken?.print != null ? withPrint(marks, mark, taken.print) : marks, id, {
    withLast: mark.state !== "unfinished",
  });
  return {
    ...{ outcome, sheet },
    ...(left.length > 0 && { left }),
    ...(taken?.left != null && { report: taken.left }),
    ...(source && record.run !== undefined && { logged: { source, run: record.run } }),
  };
}

/** The report's sheet is still the one that an earlier run made, as far as nobody but us has written on it. */
function withPrint(marks: readonly RunMark[], { of }: RunMark, print: number): RunMark[] {
  return marks.map((mark) =>
    mark.report && mark.of === of ? { ...mark, report: { ...mark.report, print } } : mark,
  );
}

async function putBackKnown(
  record: UndoRecord,
  isUnfinished: boolean,
): Promise<{ outcome: Restored["outcome"]; left: string[] }> {
  try {
    return { outcome: "restored", left: await putBack(record, isUnfinished) };
  } catch (error) {
    if (error instanceof SheetError && HOPELESS.has(error.said.id)) return { outcome: "unknown", left: [] };
    throw error;
  }
}

/** Trying again changes nothing about these. */
const HOPELESS: ReadonlySet<string> = new Set(["error.rowsUnknown", "error.notFound"]);
