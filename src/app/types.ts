import type { SourceChoice } from "../excel";
import type { AppMessage } from "./messages";
import type {
  AccountsPlan,
  Analysis,
  AnalysisRequest,
  AnswerField,
  ColumnReferences,
  Culture,
  DocumentChange,
  Field,
  Fix,
  FixKind,
  LogPlan,
  Mapping,
  MappingProposal,
  MeasureField,
  ModelId,
  MonthMovement,
  OutputPlan,
  Override,
  OwnColumnId,
  ReadinessTier,
  Settings,
  SheetPlan,
  Standing,
} from "../engine";

/** What a computation comes to: the results, and what is to stand in the workbook. */
export interface Classified {
  analysis: Analysis;
  /** The columns of the user's own table. */
  output: OutputPlan;
  /** The Accounts sheet of line data; null where each line is an account. */
  accounts: AccountsPlan | null;
  /** What comes into the tier log; null where nothing changed. */
  log: LogPlan | null;
}

/**
 * The computing side, wherever it runs: inline in Node, behind a Web Worker in the pane. It keeps nothing
 * between calls, so an answer never depends on what was asked before.
 */
export interface Engine {
  /** Computes and plans the columns in one crossing: results for the pane, texts for the sheet. */
  classify(request: AnalysisRequest): Promise<Classified>;
  report(request: AnalysisRequest, references: ColumnReferences, now: string): Promise<SheetPlan>;
}

export type { SourceChoice };

export interface ColumnInfo {
  /** Index within the table, from 0. */
  index: number;
  header: string;
  /** Up to three different values as displayed. */
  samples: string[];
}

/** Whether lines seem to be order lines, and of whom. */
export interface GroupingSeen {
  /** The column that names the account of a line; null = each row is an account, as it was decided before. */
  columnIndex: number | null;
  /** From the decision that this workbook remembers, or from what stands in its rows. */
  basis: "remembered" | "rows";
  /** 0–1; at or above SURE nothing needs to be asked. */
  confidence: number;
  /** Of the rows looked at: those that name an account, and how many accounts these are. */
  lines: number;
  accounts: number;
}

/** What replacing the decisions that a workbook keeps comes to. */
export interface KeptReplacement {
  /** Place by place; where what is kept cannot be read, every place that would be written. */
  changes: readonly DocumentChange[];
  /** Whether what is kept can be read; else the columns that it remembers are lost with it. */
  isKnown: boolean;
}

/** What the add-in sees before anything is computed or written. */
export interface Preview {
  source: {
    kind: "table" | "range";
    sheet: string;
    tableName?: string;
    address: string;
    /** Lines that take part. */
    rows: number;
    columns: number;
    /** What leads here again, wherever the selection goes. */
    choice?: SourceChoice;
    /** Rows of the sheet, from 1, that the headings stand in. */
    headings?: { first: number; last: number };
    /** undefined: the table has no other lines than those that take part. */
    lines?: {
      /** Lines of the table. */
      of: number;
      /** Those that a filter shows; undefined: none is hidden. */
      shown?: number;
      /** All, those that are shown, or those that were selected. */
      taken: "all" | "visible" | "chosen";
    };
  };
  columns: ColumnInfo[];
  proposals: MappingProposal[];
  /** The mapping in force: given, remembered or proposed. */
  mapping: Mapping;
  models: { id: ModelId; runs: boolean; missing: Field[]; measure?: MeasureField | null }[];
  /** The settings in force: those of the caller over those that the workbook remembers. */
  settings: Settings;
  /** What the lines would be grouped by; undefined: each seems to be an account. A proposal, nothing is grouped by it. */
  grouping?: GroupingSeen;
  /** Other places that the user could have meant. */
  alternatives: { choice: SourceChoice; label: string }[];
  /** "Restore previous values" has something to put back, also of an earlier session. */
  restorable?: boolean;
  /** What the workbook keeps of decisions cannot be used, and is left alone until `replaceKept`. */
  keptProblem?: AppMessage;
  /** What `replaceKept` would make of it. */
  keptReplacement?: KeptReplacement;
  /** A run was found that had been cut off: what became of it. */
  repaired?: AppMessage;
}

export interface Progress {
  step: "read" | "compute" | "write";
  done: number;
  total: number;
}

export interface RunOptions {
  choice?: SourceChoice;
  /** Overrides what was remembered or proposed. */
  mapping?: Mapping;
  settings?: Partial<Settings>;
  /**
   * What the person says a row is: the field or header that lines are grouped by, or null = an account. It goes before
   * the settings' own `account`, and the workbook remembers it; undefined = not decided.
   */
  account?: string | null;
  /** How numbers are written, where the caller knows better than Excel: a text file has its own way. */
  culture?: Culture;
  /** Every cell that is written is read back and compared; otherwise a sample of them. */
  verify?: boolean;
  onProgress?: (progress: Progress) => void;
  /** Before the first write a cancel changes nothing; after it the old block is put back. */
  signal?: AbortSignal;
}

export interface ClassifyOutcome {
  preview: Preview;
  analysis: Analysis;
  /** What the person should know of the run. */
  note?: AppMessage;
  milliseconds: { read: number; compute: number; write: number; total: number };
}

export interface ReportOutcome extends ClassifyOutcome {
  reportSheet: string;
}

export interface IssuesOutcome {
  /** Name of the sheet that lists them. */
  sheet: string;
  issues: number;
  /** What the person should know of it: the sheet is hidden, or another one than the last. */
  note?: AppMessage;
}

/** What a person says about a tier that they set by hand. */
export interface TagDetails {
  /** Their name, where it is not known yet; it is kept in their own preferences. */
  by?: string;
  why?: string;
  /** ISO date of the last day on which it holds; null = until it is taken back. */
  until?: string | null;
}

export interface TagOutcome {
  /** Accounts that now carry the tier. */
  accounts: number;
  /** The tier as set, or null = automatic again. */
  tier: ReadinessTier | null;
  /** What the person should know of it: the tier log could not be written. */
  note?: AppMessage;
}

export interface RestoreOutcome {
  /** False when there is nothing to put back. */
  done: boolean;
  /** What the person should know of it: a sheet stays. */
  note?: AppMessage;
}

/** What became of a fix. */
export interface FixDone {
  kind: FixKind;
  column: string;
  /** Cells that were mended. */
  cells: number;
  /** Cells of the preview that were left alone: they hold a formula or something else by now. */
  left: number;
}

/** What a row of the sheet says about its account; for the card in the pane. */
export interface RowCard {
  row: number;
  /** Rows of the table that are selected, this one among them: "Set by hand" sets them all. */
  selectedRows: number;
  name: string;
  /** Whether the rows have tiers at all; without, there is none to show or to set by hand. */
  tiered: boolean;
  tier: ReadinessTier | null;
  setByHand: boolean;
  /** Of a tier set by hand: who, when, why and until when, as far as the tier log knows. */
  override: Override | null;
  /** What the account's own answers came to at the last run, where a tier set by hand stands before it. */
  computed: Standing | null;
  /** Who is at work, where they have said it. */
  who: string | null;
  why: string;
  nextStep: string;
  abcClass: string;
  /** The field to ask about next, and the cell that holds its answer. */
  nextQuestion: { field: AnswerField; header: string } | null;
}

/** The card of a row that was just answered. */
export interface AnsweredCard extends RowCard {
  /** What stands in the user's own cell instead of what; `undoFix` takes it back. */
  answered: {
    header: string;
    /** Of the sheet, from 1. */
    row: number;
    before: string;
    after: string;
    /** What the person should know of it: the tier log could not be written. */
    note?: AppMessage;
  };
}

/** When it is looked whether the data changed. */
export interface WatchOptions {
  /** Tells the moments at which a person may have come back from the sheet; returns the way to stop. */
  comeBack?: (back: () => void) => () => void;
  /** Milliseconds without a further change after which it is told. */
  quiet?: number;
}

/** The use cases. Pane, ribbon and command line call these and nothing else. */
export interface App {
  preview(options?: RunOptions): Promise<Preview>;
  classify(options?: RunOptions): Promise<ClassifyOutcome>;
  report(options?: RunOptions): Promise<ReportOutcome>;
  /** Sets the tier of the selected rows by hand; null = automatic again. */
  tag(tier: ReadinessTier | null, details?: TagDetails): Promise<TagOutcome>;
  /** Puts back what the last run on this workbook replaced, then the one before. */
  restore(): Promise<RestoreOutcome>;
  /** How the list moved, month by month, the latest first; from its tier log. */
  movement(): Promise<MonthMovement[]>;
  /** Puts the decisions of this session in the place of what the workbook keeps and cannot be used. */
  replaceKept(): Promise<void>;
  /** Carries out one of `analysis.fixes` in the user's own cells; the results are those of before until the next run. */
  fix(fix: Fix): Promise<FixDone>;
  /** Takes back the last fix or answer of this session; the cells put back, or null when there is none. */
  undoFix(): Promise<number | null>;
  /** Lists what could not be read on a sheet of its own. */
  exportIssues(): Promise<IssuesOutcome>;
  card(): Promise<RowCard | null>;
  /**
   * Writes yes or no into the cell that the next question asks about, and classifies that row again.
   *
   * @param asked the card that the person answers; where the row says something else by now, nothing is written.
   */
  answer(yes: boolean, asked?: RowCard | null): Promise<AnsweredCard | null>;
  /**
   * Shows a cell: of the table, by its column within it; of another sheet that is named, by the sheet's own column
   * (−1 = its first).
   */
  goTo(row: number, columnIndex: number, sheet?: string): Promise<void>;
  /**
   * Shows what was written: the cell of one of our columns in a row (counted from 1), or its header for null; the
   * others of our columns come into view with it. Of line data, what does not stand beside the lines is shown on the
   * Accounts sheet, in the row of that line's account.
   */
  goToWritten(row: number | null, column: OwnColumnId): Promise<void>;
  /** Rows that are not what the last run read and wrote, also one of an earlier session; null where none stands. */
  changedRows(): Promise<number | null>;
  /** Calls back when that may have changed, once nothing more is typed; returns the way to stop. */
  onDataChange(listener: () => void, options?: WatchOptions): Promise<() => Promise<void>>;
  /** Calls back when the selection moves to another row; returns the way to stop. */
  onSelection(listener: () => void): Promise<() => Promise<void>>;
}
