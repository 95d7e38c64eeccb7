import { onRowChange, thisRunner, type LiveRuns } from "../excel";
import type { Settings } from "../engine";
import { datedEngine } from "./datedEngine";
import { inWords } from "./inWords";
import { createMemory, type Memory } from "./memory";
import type { AppSay } from "./messages";
import { sessionPreferences, type Preferences } from "./preferences";
import { orGiveUp, PATIENCE } from "./orGiveUp";
import type { App, Engine } from "./types";
import type * as UseCasesModule from "./useCases";
import { lookAgain, type Workshop } from "./workshop";

export interface AppParts {
  engine: Engine;
  say: AppSay;
  /** Settings of every run; a run's own go before them. */
  settings?: Partial<Settings>;
  /** Shared between the apps of one session, e.g. when the language changes. */
  memory?: Memory;
  /** What stays with the person, not in the workbook; omitted: kept for the session alone. */
  preferences?: Preferences;
  /** The clock of the run stamp. */
  now?: () => Date;
  /** Runs in the other tabs of this browser; omitted: as its locks tell. */
  runs?: LiveRuns;
  /** Whose runs these are; omitted: this browser's, by the id that it keeps. */
  device?: string;
  /** Milliseconds that Excel may take after a cancel, before it is said that it does not answer. */
  patience?: number;
}

/**
 * The use cases over the workbook that Office.js is connected to.
 *
 * @example
 * const app = createApp({ engine: createInlineEngine(), say: createSay("en") });
 * (await app.classify()).analysis.accounts // => 238
 */
export function createApp(parts: AppParts): App {
  const { engine, say, settings = {}, memory = createMemory(), preferences = sessionPreferences() } = parts;
  const { now = () => new Date(), patience = PATIENCE, runs, device } = parts;
  const workshop: Workshop = {
    engine: datedEngine(engine, now),
    ...{ say, settings, memory, preferences, now },
    runner: { ...thisRunner(now), ...(runs && { runs }), ...(device !== undefined && { device }) },
  };
  const told = <T>(work: () => Promise<T>, signal?: AbortSignal) =>
    inWords(say, () => orGiveUp(work(), signal, patience), signal);
  const run = <T>(work: (cases: UseCases) => Promise<T>, signal?: AbortSignal) =>
    told(async () => {
      const cases = await fetchUseCases();
      // Sentences about results come with the part that makes them.
      cases.learnAll();
      return work(cases);
    }, signal);
  return {
    preview: (options = {}) => told(async () => (await lookAgain(workshop, options)).preview, options.signal),
    classify: (options = {}) =>
      run(async ({ classify }) => (await classify(workshop, options)).outcome, options.signal),
    report: (options = {}) => run(({ report }) => report(workshop, options), options.signal),
    tag: (tier, details) => run(({ tag }) => tag(workshop, tier, details)),
    card: () => run(({ card }) => card(workshop)),
    answer: (yes, asked) => run(({ answer }) => answer(workshop, yes, asked)),
    movement: () => run(({ monthsOfMovement }) => monthsOfMovement(workshop)),
    replaceKept: () => run(({ replaceKept }) => replaceKept(workshop)),
    restore: () => run(({ restore }) => restore(workshop)),
    fix: (wanted) => run(({ fix }) => fix(workshop, wanted)),
    undoFix: () => run(({ undoFix }) => undoFix(workshop)),
    exportIssues: () => run(({ exportIssues }) => exportIssues(workshop)),
    goTo: (row, columnIndex, sheet) => run(({ goToCell }) => goToCell(workshop, row, columnIndex, sheet)),
    goToWritten: (row, column) => run(({ goToWritten }) => goToWritten(workshop, row, column)),
    changedRows: () => run(({ changedRows }) => changedRows(workshop)),
    onDataChange: (listener, options) => run(({ watch }) => watch(workshop, listener, options)),
    onSelection: (listener) => told(() => onRowChange(listener)),
  };
}

type UseCases = typeof UseCasesModule;

/** What goes beyond a look is no part of a page's first paint: it is fetched when it is first asked for. */
function fetchUseCases(): Promise<UseCases> {
  return import(/* webpackChunkName: "useCases" */ "./useCases");
}
