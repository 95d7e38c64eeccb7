import type { AsOf } from "./asOf";
import { FINDING_KINDS, isTrap, TRAP_KINDS, type FindingKind, type TrapKind } from "./findings/kinds";
import type { MovementSince, PreviousRun, RunRecord } from "./compare/earlier/types";
import type { Sensitivity } from "./compare/sensitivityOf";
import type { ResolvedOverrides } from "./history/resolveOverrides";
import type { LogRequest } from "./history/types";
import type { Fix } from "./issues/fixes";
import type { ModelResults } from "./models/results";
import type { Settings } from "./settings/types";
import type { TableColumns, TableData } from "./table/types";
import type { CellValue, Field, Issue, Message, ModelId } from "./types";

/** What one run computes from. Plain data, so that it can cross into a worker. */
export interface AnalysisRequest {
  table: TableData;
  settings: Settings;
  /** ISO date of the day of the run; where neither settings nor data say an as-of date, it is this one. */
  today: string;
  /** The tier log as it stands, and the tag that is to be set; undefined: nothing is known of either. */
  log?: LogRequest;
  /** What the run before left, to tell who moved since; undefined: nobody asks. */
  previous?: PreviousRun;
}

export { ABC_STATUS, type AbcStatus } from "./models/abc/status";
export type { AbcGroup, AbcGroups, AbcResult } from "./models/abc/result";
export type { ReadinessResult } from "./models/readiness/classify";
export type { ClassFigures, ParetoFigures } from "./pareto/types";
export { FINDING_KINDS, isTrap, TRAP_KINDS, type FindingKind, type TrapKind };

/**
 * What was found out about one of the five traps (domain 5). `unmapped`: the table has no column for it, or nothing to
 * read in it; the message says which.
 */
export interface Trap {
  kind: TrapKind;
  state: "found" | "clear" | "unmapped";
  message: Message;
}

export interface Finding {
  kind: FindingKind;
  message: Message;
  /** Account indexes. */
  accounts: readonly number[];
  /** Of a finding about rows, accounts or not: where each begins. */
  cells?: readonly FindingCell[];
}

/** A cell that a finding leads to. */
export interface FindingCell {
  /** Row number in the sheet, from 1. */
  row: number;
  columnIndex: number;
  /** What stands in it, or its beginning. */
  text: string;
}

/** Every line of the table counted once [G7]; `sum` adds the measure where it is readable. */
export interface Ledger {
  computed: LedgerEntry;
  filtered: LedgerEntry;
  apart: LedgerEntry;
  unreadable: LedgerEntry;
  noAccount: LedgerEntry;
  /** Sum of the measure over all lines. */
  total: number;
  /** The sheet's own total of the measure, where a totals row says it. */
  sheetTotal?: number;
}
export interface LedgerEntry {
  lines: number;
  sum: number;
}

/** Everything that one run found. Columnar; account index → row through `rows`. */
export interface Analysis extends Partial<ModelResults> {
  sheet: string;
  /** Lines of the table, wholly blank ones included. */
  rowCount: number;
  accounts: number;
  /** Whether several lines may make one account (order lines); else each line is one. */
  grouped: boolean;
  /** Account index by line, or NO_ACCOUNT: where results of line data are written back. */
  accountOf: Int32Array;
  /** Number of lines, by account index. */
  lineCounts: Uint32Array;
  /** Index within the data rows, from 0, of the first line, by account index: where a result is written back. */
  lines: Uint32Array;
  /** Row number in the sheet, from 1, by account index. */
  rows: Uint32Array;
  /** The name cell's text, by account index; "" where there is none. */
  names: readonly string[];
  /** Of accounts that are grouped by an id, their names with it: what they are found again by; undefined: their names. */
  labels?: readonly string[];
  /** Aggregated numeric and text fields, by account index [G2]. */
  numbers: TableColumns["numbers"];
  texts: TableColumns["texts"];
  /** Headers of the mapped fields, for sentences. */
  headers: Partial<Record<Field, string>>;
  settings: Settings;
  /** The day on which everything was judged. */
  asOf: AsOf;
  /** The "Set by hand" cells as they stand, one a data row; written back as they are. */
  setByHand?: readonly CellValue[];
  /** The tiers set by hand, with who, when, why and until when; and the day that the log notes. */
  byHand?: ResolvedOverrides & { on: string };
  /** `missing` = fields that are not mapped; a model may have run without some of them. */
  models: { id: ModelId; selected: boolean; ran: boolean; missing: readonly Field[] }[];
  findings: Finding[];
  /** The five traps in their order, found or not; where ABC ran, since all of them compare with its classes. */
  traps?: readonly Trap[];
  /** What moving single settings comes to, where the settings ask for it and their models ran. */
  sensitivity?: readonly Sensitivity[];
  /** Who moved since the last run whose results were others; null: none is known; undefined: nobody asked. */
  movement?: MovementSince | null;
  /** What this run leaves for the next one; undefined: it was not asked for, or was of a part of the lines. */
  record?: RunRecord;
  issues: Issue[];
  /** What can be mended in the user's cells on request; nothing of it was done. */
  fixes: readonly Fix[];
  ledger: Ledger;
}
