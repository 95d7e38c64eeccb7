import { applyOutput, HalfWritten, rememberMapping, type DataRows, type Source } from "../excel";
import { questionOf, type TableData } from "../engine";
import { decisions } from "./grouping";
import { headersOf, type Look } from "./look";
import type { Memory } from "./memory";
import type { AppSay } from "./messages";
import { readData } from "./readData";
import type { Classified, ClassifyOutcome, RunOptions } from "./types";
import { UserError } from "./userError";
import { lookAgain, type Workshop } from "./workshop";

/** What a run leaves for a use case that goes on with it. */
export interface Run {
  outcome: ClassifyOutcome;
  look: Look;
  data: TableData;
}

/**
 * Reads the mapped columns, computes, and brings the own block up to date.
 *
 * @param mustBeAllowed throws where what follows the run is not possible, before anything is written.
 * @throws UserError where there is nothing to classify; the signal's reason when cancelled.
 */
export async function classify(
  workshop: Workshop,
  options: RunOptions,
  mustBeAllowed?: (look: Look) => Promise<void>,
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
  const read = clock.lap();

  onProgress?.({ step: "compute", done: 0, total });
  const classified = await engine.classify({ table: data, settings: seen.settings });
  const compute = clock.lap();
  mustHaveAccounts(classified, seen, workshop.say);

  // Adding columns is the slow part of a first run: what it is busy with is said before.
  onProgress?.({ step: "write", done: 0, total });
  await writeBlock(memory, seen, classified, {
    signal,
    onProgress: (done) => onProgress?.({ step: "write", done, total }),
  });
  memory.questions = questionsOf(classified);
  const decided = decisions(headersOf(seen.mapping, seen.layout), options);
  if (decided) await rememberMapping(decided);
  const write = clock.lap();
  const milliseconds = { read, compute, write, total: read + compute + write };
  const { analysis } = classified;
  return { outcome: { preview: seen.preview, analysis, milliseconds }, look: seen, data };
}

/**
 * Writes the own block, of line data the Accounts sheet as well, and keeps what was replaced, even where it could
 * not be put back at once.
 */
export async function writeBlock(
  memory: Memory,
  { opened, rows }: { opened: { source: Source }; rows: DataRows },
  { output, accounts }: Pick<Classified, "output" | "accounts">,
  options: { signal?: AbortSignal; onProgress?: (rowsWritten: number) => void } = {},
): Promise<void> {
  try {
    memory.undo = await applyOutput({ source: opened.source, rows, output, accounts, ...options });
  } catch (error) {
    if (error instanceof HalfWritten) memory.undo = error.record;
    throw error;
  }
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

function mustRun({ models, layout, preview }: Look, say: AppSay): void {
  if (models.some(({ runs }) => runs)) return;
  const said = {
    id: "error.nothingToClassify",
    values: { sheet: preview.source.sheet, headers: layout.columns.map(({ header }) => header).join(", ") },
  } as const;
  throw new UserError(say(said), said);
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
