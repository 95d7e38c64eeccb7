import type { AsOf } from "./asOf";
import { FINDING_KINDS, isTrap, TRAP_KINDS, type FindingKind, type TrapKind } from "./findings/kinds";
import type { MovementSince, PreviousRun, RunRecord } from "./compare/earlier/types";
import type { Sensitivity } from "./compare/sensitivityOf";
import type { ResolvedOverrides } from "./history/resolveOverrides";
import type { LogRequest } from "./history/types";
import type { Fix } from "./issues/fixes";
import type { FurtherResults } from "./models/results";
import type { Settings } from "./settings/types";
import type { TableColumns, TableData } from "./table/types";
import type { AbcClass, AnswerField, CellValue, Field, Issue, MeasureField, Message, ModelId } from "./types";

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

/** Readiness of every account, by account index. */
export interface ReadinessResult {
  /** Index into READINESS_TIERS of the computed tier, or NO_TIER (255) while a question is open. */
  computed: Uint8Array;
  /** The set of possible tiers as bits: 1 << index into READINESS_TIERS [R3]. */
  possible: Uint8Array;
  /** Index into ANSWER_FIELDS of the next question, or NO_QUESTION (255) [R4]. */
  nextQuestion: Uint8Array;
  /** Answers as read, one array a field: 0 no, 1 yes, 2 unknown. */
  answers: Record<AnswerField, Uint8Array>;
  /** Tier set by hand, index into READINESS_TIERS or 255. */
  override: Uint8Array;
}

export const ABC_STATUS = ["classified", "apart", "unclassified"] as const;
export type AbcStatus = (typeof ABC_STATUS)[number];

/** ABC of every account, by account index. */
export interface AbcResult {
  measure: MeasureField;
  /** How the user's own column writes the measure, e.g. "#,##0.00 €". */
  numberFormat: string;
  /** NaN where blank or unreadable. */
  values: Float64Array;
  /** Index into ABC_STATUS. */
  status: Uint8Array;
  /** Index into ABC_CLASSES; meaningful where classified. */
  classes: Uint8Array;
  /** NaN unless classified. */
  share: Float64Array;
  cumulativeShare: Float64Array;
  /** Account indexes of the classified, largest first [P3]. */
  order: Uint32Array;
  pareto: ParetoFigures;
  /**
   * Where A and B end, in the unit of the cut: shares of the total (cumulative) or of the accounts (count, computed),
   * or lowest values (thresholds, jenks); null where the values leave nothing to draw a line between.
   */
  lines: { a: number; b: number } | null;
  /** Set when there are no classes: total ≤ 0, nothing classified. */
  withoutClasses?: Message;
  /** The same analysis within each group [P7]; undefined where the settings ask for none. */
  groups?: AbcGroups;
  /** What the settings ask for and the table has no column for; why nobody is in class A. */
  notes: readonly Message[];
}

/** ABC within groups of accounts, beside the overall classes [P7]. */
export interface AbcGroups {
  /** What the user calls what it is grouped by: a header, or a period. */
  by: string | Message;
  /** Best first: those with the largest totals; periods in the order of time. */
  groups: readonly AbcGroup[];
  /**
   * Index into `groups` by account, or NO_GROUP (−1). An account that is in several, as one with order lines of several
   * products, stands by the one in which it brings the most; of periods by the latest.
   */
  groupOf: Int32Array;
}

export interface AbcGroup {
  name: string;
  /** Accounts of the group, in the order of the sheet; the next arrays run along them. */
  accounts: Uint32Array;
  /** Index into ABC_STATUS. */
  status: Uint8Array;
  /** Index into ABC_CLASSES; meaningful where classified. */
  classes: Uint8Array;
  /** Rank within the group, from 1; 0 where not classified. */
  ranks: Uint32Array;
  pareto: ParetoFigures;
}

export interface ClassFigures {
  class: AbcClass;
  count: number;
  countShare: number;
  value: number;
  valueShare: number;
}

/** Figures of domain §4, over the classified accounts, zeros included. */
export interface ParetoFigures {
  measure: MeasureField;
  total: number;
  negatives: { count: number; sum: number };
  classes: ClassFigures[];
  /** Smallest number of accounts that reach 80 % of the total. */
  accountsFor80: number;
  /** The share that those accounts reach, 0.8 or a little more [P8]. */
  reachedFor80: number;
  /** Share of value of the ⌈20 %⌉ largest. */
  top20Share: number;
  /** Population form (÷ n), non-negative values; null where `net` keeps negative ones. */
  gini: number | null;
  hhi: number | null;
  /** k of the Kolkata index; null for n < 10 and where `net` keeps negative ones. */
  balance: number | null;
  effectiveNumber: number | null;
  top1Share: number;
  top5Share: number;
  top10Share: number;
  /** The same line under both conventions: accounts in class A and what they reach; null under other cuts [P4]. */
  conventions: {
    include: { count: number; share: number };
    exclude: { count: number; share: number };
  } | null;
}

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
export interface Analysis extends Partial<FurtherResults> {
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
  readiness?: ReadinessResult;
  abc?: AbcResult;
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
