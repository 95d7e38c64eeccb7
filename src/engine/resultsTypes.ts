import type { Override } from "./history/types";
import type { CompareJson } from "./compare/compareJson";
import type { MovementJson } from "./compare/earlier/movementJson";
import type { FurtherJson } from "./models/results";
import type { AbcStatus, ClassFigures, FindingKind, LedgerEntry, Trap, TrapKind } from "./analysis";
import type { AbcClass, AnswerField, FurtherModelId, IssueCode, MeasureField, ReadinessTier } from "./types";

/** What a run cost, measured by whoever ran it. */
export interface Extras {
  syncs: number;
  bytesOut: number;
  bytesIn: number;
  milliseconds: { read: number; compute: number; write: number; total: number };
}

/** `results.json` of the headless contract: stable, since scripts outside the project read it. */
export interface Results extends Extras, CompareJson, MovementJson {
  input: {
    sheet: string;
    rows: number;
    accounts: number;
    ledger: Record<"computed" | "filtered" | "apart" | "unreadable" | "noAccount", LedgerEntry> & {
      total: number;
    };
    issues: {
      row: number;
      column: string;
      value: string;
      expected: string;
      code: IssueCode;
      message: string;
    }[];
  };
  /** In the order of the sheet. */
  accounts: AccountJson[];
  pareto?: ParetoJson;
  /** The same figures within each group, where the settings ask for groups and the table has them [P7]. */
  groups?: GroupJson[];
  /** The day on which everything was judged, ISO. */
  asOf: string;
  /** What a model says of the whole run, by its id: bounds of a score, the bridge between two years. */
  figures?: Partial<Record<FurtherModelId, object>>;
  /** The five traps, found or not, and what it would take to check them; where ABC ran. */
  traps?: { kind: TrapKind; state: Trap["state"]; message: string }[];
  /** `rows`: those that tell most first. */
  findings: { kind: FindingKind; message: string; rows: number[] }[];
}

/** An account with what every model that ran says of it, under the model's id. */
export interface AccountJson extends Partial<FurtherJson> {
  row: number;
  name: string;
  abc?: AbcJson;
  readiness?: ReadinessJson;
}

export interface AbcJson {
  status: AbcStatus;
  /** null when unclassified. */
  value: number | null;
  /** null unless classified, as the next two. */
  share: number | null;
  cumulativeShare: number | null;
  class: AbcClass | null;
  /**
   * The better class, and how much more of the measure it takes: the account with `value` and so much more is in it (under
   * natural breaks and computed limits: how much more the last of it has); null for A, and where more would not help.
   */
  toNext: { class: AbcClass; value: number } | null;
  /** With groups: the group that the account stands by, and its class there; null where it is in none. */
  group?: string | null;
  groupClass?: AbcClass | null;
  /** Its class in every group, where lines of it are in several. */
  groupClasses?: Record<string, AbcClass | null>;
}

export interface ReadinessJson {
  /** The tier in force: set by hand, else computed; null while a question is open. */
  tier: ReadinessTier | null;
  /** Best first; [computed] when settled, whatever was set by hand. */
  possible: ReadinessTier[];
  nextQuestion: AnswerField | null;
  computed: ReadinessTier | null;
  /** Of a tier that was typed into its cell only tier and day are known. */
  override: Override | null;
  reason: string;
  nextStep: string;
}

export interface ParetoJson {
  measure: MeasureField;
  total: number;
  negatives: { count: number; sum: number };
  classes: ClassFigures[];
  accountsFor80: number;
  top20Share: number;
  gini: number | null;
  hhi: number | null;
  balance: number | null;
  top1Share: number;
}

export interface GroupJson extends ParetoJson {
  name: string;
}
