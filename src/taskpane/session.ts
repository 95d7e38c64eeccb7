import type { App, ReportOutcome, SourceChoice, TagDetails, TagOutcome } from "../app/types";
import type { Field, Fix, MeasureField, OwnColumnId, ReadinessTier, Settings } from "../engine";
import type { AnyMessage } from "../locales";
import { rememberLanguage, type Language } from "./language";
import { follow } from "./session/follow";
import { lookAt } from "./session/lookAt";
import { shownPlace } from "./session/runOptions";
import { createTasks } from "./session/tasks";
import type { PaneAction } from "./reduce";
import type { PaneState } from "./state";

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
  /** Takes back the last fix or answer. */
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
  let app = createApp(language);
  const tasks = createTasks(language);
  const { state, subscribe, dispatch, enqueue, perform, quietly, cancel } = tasks;

  const readCard = () => quietly("answer", async () => ({ type: "cardRead", card: await app.card() }));

  /** The selection's row may have got another tier by the task. */
  const thenCard = async (succeeded: Promise<boolean>) => ((await succeeded) ? readCard() : false);

  /** Looks without a word: what stands in the workbook is no longer what was seen. */
  const thenLook = async (succeeded: Promise<boolean>) =>
    (await succeeded)
      ? quietly("look", (options) => lookAt(app, state(), shownPlace(state()), options))
      : false;

  const look = (choice: SourceChoice = state().choice) =>
    perform(
      "look",
      (options) => lookAt(app, state(), choice, options),
      (looked) => looked,
    );

  /** Another decision shows at once what a run would make of it. */
  const decide = (decision: PaneAction) => {
    dispatch(decision);
    return look(shownPlace(state()));
  };

  return {
    state,
    subscribe,
    async open() {
      const looked = await look();
      const watching = await enqueue(async () => {
        await follow(tasks, () => app, readCard);
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
          (outcome) => ({ type: "classified", outcome }),
        ),
      ),
    report: () => thenCard(perform("report", (options) => app.report(options), reported)),
    restore: () =>
      thenCard(
        thenLook(
          perform(
            "restore",
            () => app.restore(),
            (outcome) => ({ type: "restored", ...outcome }),
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
          return lookAt(app, state(), shownPlace(state()), options);
        },
        (looked) => looked,
      ),
    async answer(yes) {
      const { card: asked } = state();
      const answered = await perform(
        "answer",
        () => app.answer(yes, asked),
        (card) => ({ type: "answered", card }),
      );
      // Where the row says something else by now than the card did, that is to be seen.
      if (!answered) await readCard();
      return answered;
    },
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
      thenCard(
        perform(
          "undo",
          () => app.undoFix(),
          (cells) => ({ type: "fixUndone", cells }),
        ),
      ),
    exportIssues: () =>
      perform(
        "exportIssues",
        () => app.exportIssues(),
        (listed) => ({ type: "issuesListed", ...listed }),
      ),
    cancel,
    dismiss: () => dispatch({ type: "dismissed" }),
    chooseSource(choice) {
      dispatch({ type: "sourceChosen", choice });
      return thenCard(look());
    },
    chooseColumn: (field, columnIndex) => decide({ type: "columnChosen", field, columnIndex }),
    chooseModel: (model) => decide({ type: "modelChosen", model }),
    chooseMeasure: (measure) => decide({ type: "measureChosen", measure }),
    chooseAccount: (columnIndex) => decide({ type: "accountChosen", columnIndex }),
    chooseLines: (lines) => decide({ type: "linesChosen", lines }),
    chooseLanguage(chosen) {
      rememberLanguage(chosen);
      app = createApp(chosen);
      dispatch({ type: "languageChosen", language: chosen });
    },
  };
}

function reported(outcome: ReportOutcome): PaneAction {
  return { type: "reported", outcome, reportSheet: outcome.reportSheet };
}

function tagNotice({ accounts, tier, note }: TagOutcome): AnyMessage {
  if (note) return note;
  if (tier === null) return { id: "tag.cleared", values: { count: accounts } };
  return { id: "tag.set", values: { count: accounts, tier } };
}
