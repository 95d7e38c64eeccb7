import type {
  ClassifyOutcome,
  FixDone,
  Preview,
  Progress,
  RestoreOutcome,
  RowCard,
  SourceChoice,
} from "../app/types";
import type { Field, Fix, Mapping, MeasureField, MonthMovement, Settings } from "../engine";
import type { AnyMessage } from "../locales";
import type { Language } from "./language";

/** What the pane can be busy with; while it is, the other buttons wait. */
export type Task =
  | "look"
  | "movement"
  | "classify"
  | "report"
  | "restore"
  | "tag"
  | "answer"
  | "goTo"
  | "fix"
  | "exportIssues"
  | "watch";

/** A failure on the screen. `shown` tells two equal ones apart, so that the second is announced too. */
export interface Problem {
  message: AnyMessage;
  shown: number;
}

export interface PaneState {
  language: Language;
  choice: SourceChoice;
  /** The user's own decisions; they win over what the workbook remembers or the engine proposes. */
  mapping: Mapping;
  /** The settings that the person chose in this session; null = what the workbook remembers, or the product's own. */
  model: Settings | null;
  /** Measure to rank by, when the user chose one. */
  measure: MeasureField | null;
  /** Index of the column that lines are grouped by, null = each row is an account; undefined = not decided yet. */
  account: number | null | undefined;
  /** Whether rows that a filter hides take part. */
  lines: "all" | "visible";
  /** Null until the workbook was looked at, and while no table is found. */
  preview: Preview | null;
  busy: { task: Task; progress: Progress | null; cancelling: boolean } | null;
  outcome: ClassifyOutcome | null;
  /** A tag, an answer or another decision came after these results. */
  stale: boolean;
  /** Rows of the data that changed after these results. */
  changedRows: number;
  /** How the list moved over the months; null until it was asked for, and once it may have changed. */
  movement: readonly MonthMovement[] | null;
  /** Name of the report sheet once it is written from the shown results. */
  reportSheet: string | null;
  /** There are values that "Restore previous values" can bring back. */
  restorable: boolean;
  card: RowCard | null;
  problem: Problem | null;
  /** Good news in one sentence. */
  notice: AnyMessage | null;
  /** The notice tells of a fix of the user's cells that one click takes back. */
  fixUndoable: boolean;
  /** What was proposed before that fix: undone, it is proposed again. */
  fixesBefore: readonly Fix[] | null;
}

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
  | { type: "answered"; card: RowCard | null }
  | { type: "fixed"; fix: Fix; done: FixDone }
  | { type: "fixUndone"; cells: number | null }
  | { type: "issuesListed"; sheet: string; issues: number }
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

/** Before anything is known of the workbook. */
export function openingState(language: Language): PaneState {
  return {
    language,
    choice: { kind: "auto" },
    mapping: {},
    model: null,
    measure: null,
    account: undefined,
    lines: "all",
    preview: null,
    busy: { task: "look", progress: null, cancelling: false },
    outcome: null,
    stale: false,
    changedRows: 0,
    movement: null,
    reportSheet: null,
    restorable: false,
    card: null,
    problem: null,
    notice: null,
    fixUndoable: false,
    fixesBefore: null,
  };
}

/**
 * Whether the results on the screen are older than the data or the decisions: then classifying again comes first.
 *
 * @example isOutdated({ ...state, outcome, stale: false, changedRows: 3 }) // => true
 */
export function isOutdated({
  outcome,
  stale,
  changedRows,
}: Pick<PaneState, "outcome" | "stale" | "changedRows">): boolean {
  return outcome !== null && (stale || changedRows > 0);
}

/** The whole behaviour of the pane: what it shows after each thing that can happen. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "started":
      return {
        ...state,
        busy: { task: action.task, progress: null, cancelling: false },
        problem: null,
        notice: null,
        fixUndoable: false,
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
        ...state,
        busy: null,
        movement: null,
        outcome: action.outcome,
        preview: action.outcome.preview,
        // With what the run found and the next one is to go by.
        model: state.model && action.outcome.preview.settings,
        stale: false,
        changedRows: 0,
        reportSheet: null,
        restorable: true,
        notice: action.outcome.note ?? null,
      };
    case "reported":
      return {
        ...state,
        busy: null,
        movement: null,
        outcome: action.outcome,
        preview: action.outcome.preview,
        // With what the run found and the next one is to go by.
        model: state.model && action.outcome.preview.settings,
        stale: false,
        changedRows: 0,
        reportSheet: action.reportSheet,
        restorable: true,
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
        notice: action.note ?? { id: action.done ? "restore.done" : "restore.nothing" },
      };
    case "tagged":
      return { ...state, busy: null, stale: true, movement: null, notice: action.notice };
    case "answered":
      return { ...state, busy: null, card: action.card, stale: true, movement: null };
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
        notice:
          action.cells === null
            ? { id: "fix.nothingToUndo" }
            : { id: "fix.undone", values: { count: action.cells } },
      };
    case "issuesListed": {
      const { sheet, issues: count } = action;
      return { ...state, busy: null, notice: { id: "issues.exported", values: { count, sheet } } };
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
