import type {
  AnsweredCard,
  ClassifyOutcome,
  FixDone,
  IssuesOutcome,
  Preview,
  Progress,
  RestoreOutcome,
  RowCard,
  SourceChoice,
} from "../app/types";
import type { Field, Fix, MeasureField, MonthMovement, Settings } from "../engine";
import type { AnyMessage } from "../locales";
import type { Language } from "./language";
import type { PaneState, Task } from "./state";

/** What can happen to the pane: a person's decision, or what a task found. */
export type PaneAction =
  | { type: "started"; task: Task }
  | { type: "progressed"; progress: Progress }
  | { type: "cancelling" }
  | { type: "cancelled" }
  | { type: "failed"; task: Task; message: AnyMessage }
  | { type: "looked"; preview: Preview }
  | { type: "classified"; outcome: ClassifyOutcome }
  | { type: "reported"; outcome: ClassifyOutcome; reportSheet: string }
  | { type: "movementRead"; months: readonly MonthMovement[] }
  | ({ type: "restored" } & RestoreOutcome)
  | { type: "tagged"; notice: AnyMessage }
  | { type: "answered"; card: AnsweredCard | null }
  | { type: "fixed"; fix: Fix; done: FixDone }
  | { type: "fixUndone"; cells: number | null }
  | ({ type: "issuesListed" } & IssuesOutcome)
  | { type: "dataLooked"; changedRows: number }
  | { type: "wentThere" }
  | { type: "cardRead"; card: RowCard | null }
  | { type: "sourceChosen"; choice: SourceChoice }
  | { type: "columnChosen"; field: Field; columnIndex: number | null }
  | { type: "modelChosen"; model: Settings }
  | { type: "measureChosen"; measure: MeasureField }
  | { type: "accountChosen"; columnIndex: number | null }
  | { type: "linesChosen"; lines: "all" | "visible" }
  | { type: "languageChosen"; language: Language }
  | { type: "dismissed" };

/**
 * The whole behaviour of the pane: what it shows after each thing that can happen.
 *
 * @example reduce(state, { type: "dataLooked", changedRows: 3 }).changedRows // => 3
 */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "started":
      return {
        ...state,
        busy: { task: action.task, progress: null, cancelling: false },
        problem: null,
        // An undo that fails can be done again.
        ...(action.task !== "undo" && { notice: null, fixUndoable: false }),
      };
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, progress: action.progress } } : state;
    case "cancelling":
      return state.busy ? { ...state, busy: { ...state.busy, cancelling: true } } : state;
    case "cancelled":
      return { ...state, busy: null, notice: { id: "run.cancelled" } };
    case "failed":
      return {
        ...state,
        busy: null,
        // What was seen before no longer holds when looking itself fails.
        preview: action.task === "look" ? null : state.preview,
        problem: { message: action.message, shown: (state.problem?.shown ?? 0) + 1 },
      };
    case "looked":
      // That there was nothing to see is over as soon as there is.
      return {
        ...state,
        busy: null,
        preview: action.preview,
        problem: state.preview ? state.problem : null,
        restorable: action.preview.restorable ?? state.restorable,
        notice: action.preview.repaired ?? state.notice,
      };
    case "movementRead":
      return { ...state, busy: null, movement: action.months };
    case "classified":
      return {
        ...withResults(state, action.outcome),
        reportSheet: null,
        notice: action.outcome.note ?? null,
      };
    case "reported":
      return {
        ...withResults(state, action.outcome),
        reportSheet: action.reportSheet,
        notice: action.outcome.note ?? { id: "report.written", values: { sheet: action.reportSheet } },
      };
    case "restored":
      // The results on the screen are no longer in the sheet.
      return {
        ...state,
        busy: null,
        outcome: action.done ? null : state.outcome,
        changedRows: action.done ? 0 : state.changedRows,
        reportSheet: null,
        restorable: false,
        notice: restoreNotice(action),
      };
    case "tagged":
      return { ...state, busy: null, stale: true, movement: null, notice: action.notice };
    case "answered":
      return {
        ...{ ...state, busy: null, card: action.card, stale: true, movement: null },
        ...(action.card && { notice: answerNotice(action.card), fixUndoable: true, fixesBefore: null }),
      };
    case "fixed":
      return {
        ...state,
        busy: null,
        stale: true,
        outcome: state.outcome && withoutFix(state.outcome, action.fix),
        notice: fixNotice(action.done),
        fixUndoable: action.done.cells > 0,
        fixesBefore: state.outcome?.analysis.fixes ?? null,
      };
    case "fixUndone":
      return {
        ...state,
        busy: null,
        stale: true,
        outcome:
          state.outcome && action.cells !== null ? withFixesBefore(state.outcome, state) : state.outcome,
        notice: undoneNotice(action.cells),
        fixUndoable: false,
      };
    case "issuesListed": {
      const { sheet, issues: count, note } = action;
      return { ...state, busy: null, notice: note ?? { id: "issues.exported", values: { count, sheet } } };
    }
    case "dataLooked":
      return { ...state, changedRows: action.changedRows };
    case "wentThere":
      return { ...state, busy: null };
    case "cardRead":
      return { ...state, card: action.card };
    case "sourceChosen":
      // Another table has other columns: decisions about the old ones mean nothing there.
      return {
        ...state,
        choice: action.choice,
        mapping: {},
        measure: null,
        account: undefined,
        lines: "all",
        outcome: null,
        movement: null,
        changedRows: 0,
        reportSheet: null,
        card: null,
      };
    case "columnChosen":
      return {
        ...state,
        mapping: { ...state.mapping, [action.field]: action.columnIndex },
        stale: state.outcome !== null,
      };
    case "modelChosen":
      // What was written came from other settings.
      return { ...state, model: action.model, measure: null, stale: state.outcome !== null };
    case "measureChosen":
      return { ...state, measure: action.measure, stale: state.outcome !== null };
    case "accountChosen":
      return { ...state, account: action.columnIndex, stale: state.outcome !== null };
    case "linesChosen":
      return { ...state, lines: action.lines, stale: state.outcome !== null };
    case "languageChosen":
      return { ...state, language: action.language };
    case "dismissed":
      return { ...state, problem: null, notice: null, fixUndoable: false };
  }
}

/** The results of a run that just ended, written into the sheet. */
function withResults(state: PaneState, outcome: ClassifyOutcome): PaneState {
  return {
    ...state,
    busy: null,
    movement: null,
    outcome,
    preview: outcome.preview,
    // With what the run found and the next one is to go by.
    model: state.model && outcome.preview.settings,
    stale: false,
    changedRows: 0,
    restorable: true,
  };
}

/** What was mended is no proposal any more; the other results stand until the next run. */
function withoutFix(outcome: ClassifyOutcome, fix: Fix): ClassifyOutcome {
  const { analysis } = outcome;
  return { ...outcome, analysis: { ...analysis, fixes: analysis.fixes.filter((other) => other !== fix) } };
}

function withFixesBefore(outcome: ClassifyOutcome, { fixesBefore }: PaneState): ClassifyOutcome {
  const { analysis } = outcome;
  return { ...outcome, analysis: { ...analysis, fixes: fixesBefore ?? analysis.fixes } };
}

function fixNotice({ kind, column, cells: count, left }: FixDone): AnyMessage {
  const id = kind === "trim" ? "fix.trimDone" : "fix.numbersDone";
  const done: AnyMessage = { id, values: { count, column } };
  return left === 0 ? done : { id: "fix.left", values: { done, left } };
}

/** What stands in the cell now; what it replaced is told. */
function restoreNotice({ done, note }: RestoreOutcome): AnyMessage {
  if (!done) return { id: "restore.nothing" };
  return note
    ? { id: "text.twoSentences", values: { first: { id: "restore.done" }, second: note } }
    : { id: "restore.done" };
}

function answerNotice({ answered: { header, row, before, after, note } }: AnsweredCard): AnyMessage {
  const values = { column: header, row, before, after };
  const done: AnyMessage = { id: before === "" ? "card.answered" : "card.replaced", values };
  return note ? { id: "text.twoSentences", values: { first: done, second: note } } : done;
}

function undoneNotice(cells: number | null): AnyMessage {
  if (cells === null) return { id: "fix.nothingToUndo" };
  return cells === 0 ? { id: "fix.changedSince" } : { id: "fix.undone", values: { count: cells } };
}
