import type { CompareJson } from "./compare/compareJson";
import type { MovementJson } from "./compare/earlier/movementJson";
import type { ModelJson } from "./models/results";
import type { ClassFigures, FindingKind, LedgerEntry, Trap, TrapKind } from "./analysis";
import type { IssueCode, MeasureField, ModelId } from "./types";

export type { AbcJson } from "./models/abc/json";
export type { ReadinessJson } from "./models/readiness/explain";

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
  figures?: Partial<Record<ModelId, object>>;
  /** The five traps, found or not, and what it would take to check them; where ABC ran. */
  traps?: { kind: TrapKind; state: Trap["state"]; message: string }[];
  /** `rows`: those that tell most first. */
  findings: { kind: FindingKind; message: string; rows: number[] }[];
}

/** An account with what every model that ran says of it, under the model's id. */
export interface AccountJson extends Partial<ModelJson> {
  row: number;
  name: string;
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

interface GroupJson extends ParetoJson {
  name: string;
}
