import { mustAllowAccountsBack } from "../accounts/mustAllowAccountsBack";
import type { AccountsLeft } from "../accounts/putBackAccounts";
import { again } from "../core/again";
import { asSheetError } from "../core/officeErrors";
import { inExcel } from "../core/inExcel";
import { changeMarks } from "../journal/changeMarks";
import { foundBefore } from "../journal/lastRun";
import { readMarks } from "../journal/marks";
import { mustBeAlone } from "../journal/mustBeAlone";
import { unpack } from "../journal/pack";
import { readParts } from "../journal/parts";
import { isUnderWay } from "../journal/runner";
import { dropRun } from "../journal/startRun";
import type { RunMark, Runner } from "../journal/types";
import { SheetError } from "../core/sheetError";
import { mustAllowPutBack } from "./mustAllowPutBack";
import { putBack, type NotAsBefore } from "./putBack";
import { forgetRun, mustForget, type LogLeft } from "../store/forgetRun";
import { lookAtReports, takeReportsBack, type StandingReport } from "../report/takeReportBack";
import type { UndoRecord } from "./undoRecord";

/** What became of a run that was to be put back. */
export interface Restored {
  outcome:
    | "restored"
    /** Its old values are not in this file, or its sheet was deleted. */
    | "lost"
    /** Its rows are not known any more. */
    | "unknown";
  /** Name of the user's sheet. */
  sheet: string;
  /** Sheets that the run made and that stay, since something of the person's stands on them. */
  left?: readonly string[];
  /** Headings of columns that hold other cells than ours by now: they were left alone. */
  columns?: readonly string[];
  /** The Accounts sheet, where what the person did to it was in the way. */
  accounts?: AccountsLeft;
  /** The report over its results, where it stays: it says that its run was taken back. */
  report?: string;
  /** The tier log, where it stays though the run that it began with was taken back. */
  log?: LogLeft;
}

/** A run that stays, since another came after it. */
export interface Overtaken {
  outcome: "overtaken";
  /** Name of the user's sheet. */
  sheet: string;
}

/**
 * Puts back what the latest run of the workbook replaced, also one of an earlier session; null where there is none.
 * While it does so the run is marked: if it is cut off, the next opening goes on.
 *
 * @param only the run that is meant: another is left alone
 * @throws SheetError where a colleague's run is under way, or Excel refuses.
 */
export function restoreLast(runner: Runner, only?: string): Promise<Restored | Overtaken | null> {
  return inExcel(async (context) => {
    const marks = await readBegun(context, runner);
    const last = marks.at(-1);
    if (!last) return null;
    if (only !== undefined && last.id !== only) {
      const own = marks.find(({ id }) => id === only);
      return own ? { outcome: "overtaken", sheet: own.sheet } : null;
    }
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
    const marks = await readBegun(context, runner);
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

/** The marks, without runs that were cut off before their first change: nothing of these is to be put back. */
async function readBegun(context: Excel.RequestContext, runner: Runner): Promise<RunMark[]> {
  const marks = await readMarks(context);
  const elsewhere = await runner.runs.elsewhere();
  const isIdle = (mark: RunMark) => mark.state === "starting" && !isUnderWay(mark, runner, elsewhere);
  for (const { id } of marks.filter(isIdle)) await dropRun(context, id);
  return marks.filter((mark) => !isIdle(mark));
}

/**
 * Lets everybody who has the workbook open know that a run is put back, and by whom.
 *
 * @throws SheetError where others began to, or ran, since the marks were read.
 */
async function claim(
  context: Excel.RequestContext,
  marks: readonly RunMark[],
  mark: RunMark,
  runner: Runner,
): Promise<void> {
  const { id, state, sheet } = mark;
  const during = {
    ...{ state: state === "done" ? "restoring" : state },
    ...{ at: runner.now().toISOString(), device: runner.device },
  } as const;
  const now = await changeMarks(context, marks, (all) =>
    all.map((one) => (one.id === id ? { ...one, ...during } : one)),
  );
  if (now.isChanged) return;
  await mustBeAlone(now.marks, runner);
  throw new SheetError({ id: "error.changedMeanwhile", values: { sheet } });
}

async function putBackRun(
  context: Excel.RequestContext,
  marks: readonly RunMark[],
  mark: RunMark,
  runner: Runner,
): Promise<Restored> {
  const { id, sheet } = mark;
  const text = await unpack(await readParts(context, id));
  if (text === null) {
    await dropRun(context, id);
    return { outcome: "lost", sheet };
  }
  // The workbook gives back what this room wrote into it.
  const record = JSON.parse(text) as UndoRecord;
  const { block, accounts: sheetOfAccounts } = record;
  if (block) await again(() => mustAllowPutBack(context, block)).catch(unlessGone);
  if (sheetOfAccounts) await again(() => mustAllowAccountsBack(context, sheetOfAccounts)).catch(unlessGone);
  const source = record.block?.source ?? record.accounts?.source;
  // A run that was cut off has not come to the log.
  const logged =
    source && record.run !== undefined && mark.state !== "unfinished" ? { source, run: record.run } : null;
  if (logged) await again(() => mustForget(logged));
  await claim(context, marks, mark, runner);
  const isUnfinished = mark.state === "unfinished";
  const { outcome, left, columns, accounts, reports } = await unlessHopeless(async () => {
    // Before its columns go: what stood in the cells then is lost to its formulas.
    const reports = source ? await lookAtReports(context, source, mark.reports ?? []) : [];
    return { reports, ...(await putBack(record, isUnfinished)) };
  });
  const report =
    source && outcome === "restored" ? await takeReportsBack(context, source, reports, runner.now()) : null;
  // Once its values are back, or their sheet is gone, no line says that they changed.
  const log = logged && outcome !== "unknown" ? await again(() => forgetRun(logged)) : null;
  await dropRun(context, id, isUnfinished ? [] : foundBefore(marks));
  return {
    ...{ outcome, sheet },
    ...(left.length > 0 && { left }),
    ...(columns && { columns }),
    ...(accounts && { accounts }),
    ...(report !== null && { report }),
    ...(log && { log }),
  };
}

interface PutBack extends NotAsBefore {
  reports: StandingReport[];
}

async function unlessHopeless(
  work: () => Promise<PutBack>,
): Promise<PutBack & { outcome: Restored["outcome"] }> {
  try {
    return { outcome: "restored", ...(await work()) };
  } catch (error) {
    const outcome = error instanceof SheetError ? HOPELESS.get(error.said.id) : undefined;
    if (outcome === undefined) throw error;
    return { outcome, left: [], reports: [] };
  }
}

/** Trying again changes nothing about these; what stood on a sheet that was deleted went with it. */
const HOPELESS: ReadonlyMap<string, Restored["outcome"]> = new Map([
  ["error.rowsUnknown", "unknown"],
  ["error.notFound", "lost"],
]);

/** A sheet that was deleted refuses nothing. */
function unlessGone(error: unknown): void {
  const told = asSheetError(error);
  if (!(told instanceof SheetError && told.said.id === "error.notFound")) throw error;
}
