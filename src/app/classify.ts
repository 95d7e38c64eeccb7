import { SheetError } from "../excel";
import {
  keptSettings,
  notRunMessage,
  questionOf,
  type AnalysisRequest,
  type Message,
  type Settings,
} from "../engine";
import { askPrevious } from "./foundRun";
import { askLog, keepLog } from "./history";
import { keepDecisions } from "./keptModel";
import type { Look } from "./look";
import type { Memory } from "./memory";
import type { AppMessage, AppSay } from "./messages";
import { readData } from "./readData";
import { together } from "./together";
import type { Classified, ClassifyOutcome, RunOptions } from "./types";
import { UserError } from "./userError";
import { lookAgain, type Workshop } from "./workshop";
import { writeBlock } from "./writeBlock";

/** What a run leaves for a use case that goes on with it. */
export interface Run {
  outcome: ClassifyOutcome;
  look: Look;
  /** What was computed from. */
  request: Omit<AnalysisRequest, "today">;
  /** Of what it changed, by which it is taken back; undefined where everything stood already as it is to be. */
  mark?: string;
}

type MustBeAllowed = (look: Look) => Promise<void>;

/**
 * Reads the mapped columns, computes, and brings the own block up to date. Where others changed the rows in between,
 * it begins anew, once: rows that were edited meanwhile for the second time, as formulas of the hour are each time, are
 * told of and left as computed.
 *
 * @param mustBeAllowed throws where what follows the run is not possible, before anything is written.
 * @throws UserError where there is nothing to classify; the signal's reason when cancelled.
 */
export async function classify(
  workshop: Workshop,
  options: RunOptions,
  mustBeAllowed?: MustBeAllowed,
): Promise<Run> {
  try {
    return await classifyOnce(workshop, options, false, mustBeAllowed);
  } catch (error) {
    if (!(error instanceof SheetError && CHANGED_MEANWHILE.has(error.said.id))) throw error;
    options.signal?.throwIfAborted();
    // Where the run was, and not where the selection has gone since.
    const choice = workshop.memory.look?.opened.choice ?? options.choice;
    return await classifyOnce(workshop, { ...options, ...(choice && { choice }) }, true, mustBeAllowed);
  }
}

const CHANGED_MEANWHILE: ReadonlySet<string> = new Set([
  "error.changedMeanwhile",
  "error.rowsEdited",
  "error.rowsMoved",
  "error.rowsSorted",
]);

async function classifyOnce(
  workshop: Workshop,
  options: RunOptions,
  allowEdited: boolean,
  mustBeAllowed: MustBeAllowed | undefined,
): Promise<Run> {
  const { engine, memory } = workshop;
  const { onProgress, signal } = options;
  const clock = stopwatch();
  const seen = await lookAgain(workshop, options);
  mustRun(seen, workshop.say);
  await mustBeAllowed?.(seen);
  const total = seen.rows.rowCount;
  const data = await readData(seen, workshop.say, {
    signal,
    onProgress: (done) => onProgress?.({ step: "read", done, total }),
  });
  const log = await askLog(workshop, seen, { isFresh: true });
  const previous = await askPrevious(workshop, seen);
  const read = clock.lap();

  onProgress?.({ step: "compute", done: 0, total });
  const request = { table: data, settings: seen.settings, previous, ...(log && { log }) };
  const classified = await engine.classify(request);
  const compute = clock.lap();
  mustHaveAccounts(classified, seen, workshop.say);

  // Adding columns is the slow part of a first run: what it is busy with is said before.
  onProgress?.({ step: "write", done: 0, total });
  const { run: mark, edited } = await writeBlock(workshop, seen, data, classified, {
    allowEdited,
    ...(options.verify && { verify: true }),
    ...(log && { run: log.run }),
    signal,
    onProgress: (share) => onProgress?.({ step: "write", done: Math.round(share * total), total }),
  });
  const notLogged = await keepLog(workshop, seen, classified);
  memory.questions = questionsOf(classified);
  const found = keptSettings(classified.analysis);
  const notKept = await keepChoices(workshop, seen, options, found);
  const write = clock.lap();
  const milliseconds = { read, compute, write, total: read + compute + write };
  const { analysis } = classified;
  const preview = { ...seen.preview, settings: { ...seen.settings, ...found }, restorable: true };
  const note = together([edited > 0 ? editedMeanwhile(seen, edited) : null, notLogged, notKept]);
  return {
    outcome: { preview, analysis, milliseconds, ...(note && { note }) },
    look: seen,
    request,
    ...(mark !== undefined && { mark }),
  };
}

/** The results stand by then: where the workbook does not take the decisions, they stay, and it is told. */
async function keepChoices(
  { say }: Workshop,
  seen: Look,
  options: RunOptions,
  found: Partial<Settings>,
): Promise<AppMessage | null> {
  try {
    await keepDecisions(seen, options, { found });
    return null;
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { id: "run.choicesNotKept", values: { why: say(error.said) } };
  }
}

function editedMeanwhile({ opened: { source } }: Look, count: number): AppMessage {
  return { id: "run.editedMeanwhile", values: { sheet: source.sheet, count } };
}

/** Which question each open account's next step asks, by its text in the sheet. */
export function questionsOf({ analysis, output, accounts }: Classified): Memory["questions"] {
  const { readiness, lines } = analysis;
  const questions: Memory["questions"] = new Map();
  const note = (account: number, text: unknown): void => {
    const question = questionOf(readiness?.nextQuestion[account] ?? Number.NaN);
    if (question && typeof text === "string") questions.set(text, question);
  };
  const texts = (accounts ?? output).columns.find(({ id }) => id === "nextStep")?.values;
  if (accounts) accounts.order.forEach((account, row) => note(account, texts?.[row]));
  else lines.forEach((line, account) => note(account, texts?.[line]));
  return questions;
}

function mustRun(seen: Look, say: AppSay): void {
  const { models, layout, preview } = seen;
  if (models.some(({ runs }) => runs)) return;
  if (preview.settings.models?.length === 0) {
    const none: AppMessage = { id: "error.noModelChosen" };
    throw new UserError(say(none), none);
  }
  const headers = layout.columns.map(({ header }) => header).join(", ");
  const values = { sheet: preview.source.sheet, headers };
  const lacks = lacksOf(seen);
  const said: AppMessage =
    preview.settings.models && lacks
      ? { id: "error.chosenDoNotRun", values: { ...values, lacks } }
      : { id: "error.nothingToClassify", values };
  throw new UserError(say(said), said);
}

/** What each of the chosen models lacks, a sentence each; null where none is chosen. */
function lacksOf({ models, mapping, settings }: Look): Message | null {
  return models
    .filter(({ selected }) => selected)
    .map(({ id }): Message => notRunMessage(id, mapping, settings))
    .reduce<Message | null>(
      (first, second) => (first ? { id: "text.twoSentences", values: { first, second } } : second),
      null,
    );
}

/** Results without a single account would only empty what an earlier run wrote. */
function mustHaveAccounts({ analysis }: Classified, { preview }: Look, say: AppSay): void {
  if (analysis.accounts > 0) return;
  const values = { sheet: preview.source.sheet, count: analysis.rowCount };
  const unnamed = analysis.issues.find(({ code }) => code === "no-account");
  const said = unnamed
    ? ({ id: "error.noAccountNamed", values: { ...values, column: unnamed.column } } as const)
    : ({ id: "error.noLineLeft", values } as const);
  throw new UserError(say(said), said);
}

function stopwatch(): { lap(): number } {
  let last = performance.now();
  return {
    lap() {
      const now = performance.now();
      const milliseconds = now - last;
      last = now;
      return milliseconds;
    },
  };
}
