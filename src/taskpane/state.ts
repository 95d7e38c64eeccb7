import type { ClassifyOutcome, Preview, Progress, RowCard, SourceChoice } from "../app/types";
import type { Fix, Mapping, MeasureField, MonthMovement, Settings } from "../engine";
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
  | "undo"
  | "exportIssues"
  | "watch";

/** A failure on the screen. `shown` tells two equal ones apart, so that the second is announced too. */
export interface Problem {
  message: AnyMessage;
  shown: number;
}

/** Everything that the pane shows follows from this; `reduce` says how it changes. */
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
  /** The notice tells of a fix of the user's cells, or of an answer in one, that one click takes back. */
  fixUndoable: boolean;
  /** What was proposed before that fix: undone, it is proposed again. */
  fixesBefore: readonly Fix[] | null;
}

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
