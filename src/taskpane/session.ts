import type {
  App,
  ClassifyOutcome,
  ReportOutcome,
  RunOptions,
  SourceChoice,
  TagDetails,
  TagOutcome,
} from "../app/types";
import {
  type Field,
  type Fix,
  type MeasureField,
  type OwnColumnId,
  type ReadinessTier,
  type Settings,
} from "../engine";
import type { AnyMessage } from "../locales";
import { accountOptions } from "./runSettings";
import { onComeBack } from "../app/shell";
import { describeFailure, isAbort } from "./failure";
import { rememberLanguage, type Language } from "./language";
import { openingState, reduce, type PaneAction, type PaneState, type Task } from "./state";

/**
 * One pane's conversation with the use cases: holds the state, runs one task at a time, and turns what comes back
 * into actions. Pane and ribbon share it, so a ribbon button's result or failure is seen in the pane.
 *
 * Each task resolves to whether it succeeded; a failure stands in `state().problem`.
 */
export interface Session {
  state: () => PaneState;
  /** Calls back after each change; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Looks at the workbook and from then on follows the selection. */
  open: () => Promise<boolean>;
  look: () => Promise<boolean>;
  classify: () => Promise<boolean>;
  report: () => Promise<boolean>;
  restore: () => Promise<boolean>;
  tag: (tier: ReadinessTier | null, details?: TagDetails) => Promise<boolean>;
  /** How the list moved over the months, for `state().movement`. */
  readMovement: () => Promise<boolean>;
  /** Puts the decisions of this session in the place of settings that the workbook brought along and cannot be used. */
  replaceKept: () => Promise<boolean>;
  answer: (yes: boolean) => Promise<boolean>;
  /** To a cell of the table, or of another sheet that is named. */
  goTo: (row: number, columnIndex: number, sheet?: string) => Promise<boolean>;
  /** To a cell of one of our columns; null = its header. */
  goToWritten: (row: number | null, column: OwnColumnId) => Promise<boolean>;
  /** Carries out a fix that the person has seen. */
  fix: (fix: Fix) => Promise<boolean>;
  undoFix: () => Promise<boolean>;
  exportIssues: () => Promise<boolean>;
  cancel: () => void;
  dismiss: () => void;
  chooseSource: (choice: SourceChoice) => Promise<boolean>;
  chooseColumn: (field: Field, columnIndex: number | null) => Promise<boolean>;
  /** Other models, or the same with other settings. */
  chooseModel: (model: Settings) => Promise<boolean>;
  chooseMeasure: (measure: MeasureField) => Promise<boolean>;
  /** What a row is: a line of the account that this column names, or null = an account. */
  chooseAccount: (columnIndex: number | null) => Promise<boolean>;
  /** Whether rows that a filter hides take part. */
  chooseLines: (lines: "all" | "visible") => Promise<boolean>;
  chooseLanguage: (language: Language) => void;
}

/**
 * @param createApp The use cases in a language; called again when the user switches it.
 * @example const session = createSession(createPaneApp, "en"); await session.open();
 */
export function createSession(createApp: (language: Language) => App, language: Language): Session {
  let state = openingState(language);
  let app = createApp(language);
  let stopTask: AbortController | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let following = false;
  const listeners = new Set<() => void>();

  const dispatch = (action: PaneAction) => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };

  /** The workbook is one: what touches it goes one after another. */
  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  const perform = <T>(
    task: Task,
    work: (options: RunOptions) => Promise<T>,
    done: (result: T) => PaneAction,
  ) =>
    enqueue(async () => {
      const stop = new AbortController();
      stopTask = stop;
      dispatch({ type: "started", task });
      try {
        dispatch(done(await work(runOptions(state, stop.signal, dispatch))));
        return true;
      } catch (error) {
        const cancelled = stop.signal.aborted && isAbort(error);
        dispatch(
          cancelled ? { type: "cancelled" } : { type: "failed", task, message: describeFailure(error) },
        );
        return false;
      } finally {
        stopTask = null;
      }
    });

  const readCard = () =>
    enqueue(async () => {
      try {
        dispatch({ type: "cardRead", card: await app.card() });
        return true;
      } catch (error) {
        dispatch({ type: "failed", task: "answer", message: describeFailure(error) });
        return false;
      }
    });

  /** Looks without a word: what stands in the workbook is no longer what was seen. */
  const thenLook = async (succeeded: Promise<boolean>) => {
    const ok = await succeeded;
    if (!ok) return false;
    return enqueue(async () => {
      try {
        const options = runOptions(state, new AbortController().signal, dispatch);
        dispatch(await lookAt(shownPlace(state), options));
        return true;
      } catch (error) {
        dispatch({ type: "failed", task: "look", message: describeFailure(error) });
        return false;
      }
    });
  };

  /** The selection's row may have got another tier by the task. */
  const thenCard = async (succeeded: Promise<boolean>) => {
    const ok = await succeeded;
    return ok ? readCard() : false;
  };

  /** What a row is shows in the rows: where the first look tells, a second one takes it as told. */
  const lookAt = async (choice: SourceChoice, options: RunOptions): Promise<PaneAction> => {
    const preview = await app.preview({ ...options, choice });
    const told = accountOptions({ ...state, preview });
    const isTaken = told.account === options.account && told.settings.account === options.settings?.account;
    return {
      type: "looked",
      preview: isTaken ? preview : await app.preview({ ...options, choice, ...told }),
    };
  };

  const look = (choice: SourceChoice = state.choice) =>
    perform(
      "look",
      (options) => lookAt(choice, options),
      (looked) => looked,
    );

  /** Until something was decided or classified, the pane shows what stands under the selection, without a word. */
  const follow = () =>
    enqueue(async () => {
      following = false;
      if (!isUndecided(state)) return;
      try {
        const options = runOptions(state, new AbortController().signal, dispatch);
        dispatch(await lookAt({ kind: "auto" }, options));
      } catch (error) {
        dispatch({ type: "failed", task: "look", message: describeFailure(error) });
      }
    });

  const onRowChange = () => {
    if (isUndecided(state) && !following) {
      following = true;
      void follow();
    }
    void readCard();
  };

  const onDataChange = () =>
    void enqueue(async () => {
      try {
        dispatch({ type: "dataLooked", changedRows: (await app.changedRows()) ?? 0 });
      } catch (error) {
        dispatch({ type: "failed", task: "watch", message: describeFailure(error) });
      }
    });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open() {
      const looked = await look();
      const watching = await enqueue(async () => {
        await app.onSelection(onRowChange);
        await app.onDataChange(onDataChange, { comeBack: onComeBack });
        return true;
      });
      return looked && watching && readCard();
    },
    look: () => look(),
    classify: () =>
      thenCard(
        perform(
          "classify",
          (options) => app.classify(options),
          (outcome: ClassifyOutcome) => ({ type: "classified", outcome }),
        ),
      ),
    report: () =>
      thenCard(
        perform(
          "report",
          (options) => app.report(options),
          (outcome: ReportOutcome) => ({ type: "reported", outcome, reportSheet: outcome.reportSheet }),
        ),
      ),
    restore: () =>
      thenCard(
        thenLook(
          perform(
            "restore",
            () => app.restore(),
            (done) => ({ type: "restored", done }),
          ),
        ),
      ),
    tag: (tier, details) =>
      thenCard(
        perform(
          "tag",
          () => app.tag(tier, details),
          (outcome) => ({ type: "tagged", notice: tagNotice(outcome) }),
        ),
      ),
    readMovement: () =>
      perform(
        "movement",
        () => app.movement(),
        (months) => ({ type: "movementRead", months }),
      ),
    replaceKept: () =>
      perform(
        "look",
        async (options) => {
          await app.replaceKept();
          return lookAt(shownPlace(state), options);
        },
        (looked) => looked,
      ),
    answer: (yes) =>
      perform(
        "answer",
        () => app.answer(yes),
        (card) => ({ type: "answered", card }),
      ),
    goTo: (row, columnIndex, sheet) =>
      perform(
        "goTo",
        () => app.goTo(row, columnIndex, sheet),
        () => ({ type: "wentThere" }),
      ),
    goToWritten: (row, column) =>
      perform(
        "goTo",
        () => app.goToWritten(row, column),
        () => ({ type: "wentThere" }),
      ),
    fix: (fix) =>
      perform(
        "fix",
        () => app.fix(fix),
        (done) => ({ type: "fixed", fix, done }),
      ),
    undoFix: () =>
      perform(
        "fix",
        () => app.undoFix(),
        (cells) => ({ type: "fixUndone", cells }),
      ),
    exportIssues: () =>
      perform(
        "exportIssues",
        () => app.exportIssues(),
        (listed) => ({ type: "issuesListed", ...listed }),
      ),
    cancel() {
      if (!stopTask) return;
      dispatch({ type: "cancelling" });
      stopTask.abort();
    },
    dismiss: () => dispatch({ type: "dismissed" }),
    chooseSource(choice) {
      dispatch({ type: "sourceChosen", choice });
      return thenCard(look());
    },
    chooseColumn(field, columnIndex) {
      dispatch({ type: "columnChosen", field, columnIndex });
      return look(shownPlace(state));
    },
    chooseModel(model) {
      dispatch({ type: "modelChosen", model });
      return look(shownPlace(state));
    },
    chooseMeasure(measure) {
      dispatch({ type: "measureChosen", measure });
      return look(shownPlace(state));
    },
    chooseAccount(columnIndex) {
      dispatch({ type: "accountChosen", columnIndex });
      return look(shownPlace(state));
    },
    chooseLines(lines) {
      dispatch({ type: "linesChosen", lines });
      return look(shownPlace(state));
    },
    chooseLanguage(chosen) {
      rememberLanguage(chosen);
      app = createApp(chosen);
      dispatch({ type: "languageChosen", language: chosen });
    },
  };
}

function tagNotice({ accounts, tier, note }: TagOutcome): AnyMessage {
  if (note) return note;
  if (tier === null) return { id: "tag.cleared", values: { count: accounts } };
  return { id: "tag.set", values: { count: accounts, tier } };
}

/** Nothing was chosen, mapped or classified yet. */
function isUndecided({ choice, mapping, model, account, lines, outcome }: PaneState): boolean {
  const isMapped = Object.keys(mapping).length > 0;
  const isPlain = choice.kind === "auto" && lines === "all" && model === null;
  return isPlain && account === undefined && outcome === null && !isMapped;
}

/** A run works on what the pane shows, wherever the selection has gone in the meantime. */
function shownPlace({ choice, preview }: PaneState): SourceChoice {
  if (preview?.source.choice) return preview.source.choice;
  if (choice.kind !== "auto" || !preview) return choice;
  const { tableName, sheet } = preview.source;
  return tableName === undefined ? { kind: "sheet", name: sheet } : { kind: "table", name: tableName };
}

/** The user's decisions as the use cases take them. */
function runOptions(
  state: PaneState,
  signal: AbortSignal,
  dispatch: (action: PaneAction) => void,
): RunOptions {
  return {
    choice: shownPlace(state),
    mapping: state.mapping,
    ...accountOptions(state),
    onProgress: (progress) => dispatch({ type: "progressed", progress }),
    signal,
  };
}
