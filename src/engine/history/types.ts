import type { CellValue, ReadinessTier } from "../types";
import type { LogColumnId } from "./logColumns";

/** Where an account stands in the list: its tier, or a question that is open. */
export type Standing = ReadinessTier | "open";

/**
 * One line of the tier log: an account's tier in force changed, or who set it, why or until when did. The log has a line
 * for a change only; where an account stood before its first line is what `from` of that line says.
 */
export interface LogLine {
  /** The account as the list calls it (`logNames`). */
  account: string;
  /** The tier in force before and after. */
  from: Standing;
  to: Standing;
  /** ISO date. */
  on: string;
  /** The tier set by hand that stands from this line on; null = automatic. */
  byHand: ReadinessTier | null;
  /** Of a tier set by hand what the person wrote, else the account's own reason; "" = nobody said. */
  why: string;
  by: string | null;
  /** ISO date of the last day on which the tier set by hand holds; null = until it is taken back. */
  until: string | null;
  /** The run or click that wrote the line, so that it can be taken back with it. */
  run: string;
}

/** What tells a line of the log from the others: whose it is, and which run wrote it. */
export type LineKey = Pick<LogLine, "account" | "run">;

/** A tier set by hand with what is known of it. */
export interface Override {
  tier: ReadinessTier;
  by: string | null;
  /** ISO dates. */
  on: string | null;
  why: string | null;
  until: string | null;
}

/** What the last run found, kept compactly beside the log: the next one tells by it what has changed. */
export interface RunState {
  /** First month that the log knows whole, "2026-09": what happened before was never logged, or was let go. */
  since: string;
  /** The run that wrote the first state, and the one that wrote this one. */
  firstRun: string;
  run: string;
  /** One entry a line of the sheet, or an account of order lines (`stateEntries`). */
  entries: string;
}

/** The tier log of a source as it stands. */
export interface TierLog {
  /** Oldest first. */
  lines: readonly LogLine[];
  /** null: nothing was run yet, or what was kept is damaged. */
  state: RunState | null;
  /** Columns of ours that the person deleted, though lines stand. */
  missing?: { sheet: string; columns: readonly LogColumnId[] };
}

/** Tiers that a person sets or hands back for rows of their choice. */
export interface Tag {
  /** null = automatic again. */
  tier: ReadinessTier | null;
  /** The rows, as indexes from the first data row. */
  lines: readonly number[];
  /** Accounts by what the Accounts sheet calls them. */
  names: readonly string[];
  by: string | null;
  /** undefined: nothing was said; an equal tier keeps the reason and the date that it has. */
  why?: string;
  until?: string | null;
}

/** What an analysis is told of the log, and what it is to be told of. */
export interface LogRequest extends TierLog {
  /** Id of this run or click: its moment, ISO. */
  run: string;
  tag?: Tag;
  /** Lines whose rows alone are written; undefined: all. A tag's own rows need not be named. */
  only?: readonly number[];
  /** The "Tier" cells of the list as they stand, one a data row: where they stand, a blank "Set by hand" was blanked. */
  standing?: readonly CellValue[];
  /** Of order lines: the accounts that stand on the Accounts sheet with a tier. */
  standingAccounts?: readonly string[];
}
