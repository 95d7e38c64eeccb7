import { onRowChange } from "../excel";
import type { Settings } from "../engine";
import { inWords } from "./inWords";
import { createMemory, type Memory } from "./memory";
import type { AppSay } from "./messages";
import type { App, Engine } from "./types";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

export interface AppParts {
  engine: Engine;
  say: AppSay;
  /** Settings of every run; a run's own go before them. */
  settings?: Partial<Settings>;
  /** Shared between the apps of one session, e.g. when the language changes. */
  memory?: Memory;
  /** The clock of the run stamp. */
  now?: () => Date;
}

/**
 * The use cases over the workbook that Office.js is connected to.
 *
 * @example
 * const app = createApp({ engine: createInlineEngine(), say: createSay("en") });
 * (await app.classify()).analysis.accounts // => 238
 */
export function createApp({ engine, say, settings = {}, memory = createMemory(), now }: AppParts): App {
  const workshop: Workshop = { engine, say, settings, memory, now: now ?? (() => new Date()) };
  const told = <T>(work: () => Promise<T>, signal?: AbortSignal) => inWords(say, work, signal);
  return {
    preview: (options = {}) => told(async () => (await lookAgain(workshop, options)).preview),
    classify: (options = {}) => told(async () => (await classify(workshop, options)).outcome, options.signal),
    report: (options = {}) => told(() => report(workshop, options), options.signal),
    tag: (tier) => told(() => tag(workshop, tier)),
    card: () => told(() => card(workshop)),
    answer: (yes) => told(() => answer(workshop, yes)),
    restore: () =>
      told(async () => {
        const { undo } = memory;
        if (!undo) return false;
        await putBack(undo);
        memory.undo = null;
        memory.look = null;
        return true;
      }),
    fix: (wanted) => told(() => fix(workshop, wanted)),
    undoFix: () => told(() => undoFix(workshop)),
    exportIssues: () => told(() => exportIssues(workshop)),
    goTo: (row, columnIndex, sheet) =>
      told(async () => {
        if (sheet !== undefined) return goTo(sheet, row - 1, Math.max(columnIndex, 0));
        const { source } = (memory.look ?? (await lookAgain(workshop, rowOptions(workshop)))).opened;
        await goTo(source.sheetId, row - 1, source.area.column + columnIndex);
      }),
    goToWritten: (row, column) => told(() => goToWritten(workshop, row, column)),
    onSelection: (listener) => told(() => onRowChange(listener)),
  };
}
