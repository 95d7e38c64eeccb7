import type { Analysis, ReadinessResult } from "../analysis";
import { ranOf } from "../models/ran";
import { sentencesOf } from "../models/sentences";
import { toldOf } from "../models/told";
import { NO_ACCOUNT } from "../table/types";
import { READINESS_TIERS, type CellValue, type Say } from "../types";
import { accountKey } from "../table/accountKey";
import { compact } from "./compact";
import { keyHash } from "./keyHash";
import { lineKey } from "./lineKey";
import { LOG_COLUMNS, lineCells, standingWords, type LogColumnId } from "./logColumns";
import { formerAccounts } from "../table/accountLabels";
import { logNames, type LogNames } from "./logNames";
import { overridesOf } from "./overridesOf";
import {
  countEntries,
  entriesByHash,
  entryAt,
  monthNumber,
  stateCells,
  stateEntries,
  type StateEntry,
} from "./state";
import type { LogLine, LogRequest, Override, RunState, Standing } from "./types";

/** What is to stand on the tier log's sheet. Data, no calls. */
export interface LogPlan {
  /** Sheet name asked for; ours is found again by a defined name. */
  name: string;
  /** Table name asked for. */
  tableName: string;
  columns: readonly { id: LogColumnId; header: string; width: number }[];
  /** Lines to add at the end, as cells in the order of the columns. */
  added: readonly (readonly CellValue[])[];
  /** Lines that go, by `lineKey`: the log has grown too long. */
  gone: readonly string[];
  /** Lines that stay and begin elsewhere now, by `lineKey`, with their new "From". */
  changed: readonly (readonly [key: string, from: string])[];
  /** The cells of the state; null: they stay; none: there is no state any more. */
  state: readonly string[] | null;
}

/** Excel's own name of the table; formulas of the user's may name it, so it is one for all languages. */
const TABLE_NAME = "TierLog";

/**
 * What a run adds to the tier log: a line for each account whose tier in force, or whose tier set by hand, is another
 * than the log and the last state say. The first run adds none: it only keeps where everyone stands. Accounts that come
 * into the list are no change either; they are kept from then on.
 *
 * @returns null where tiers were not computed, or nothing changed
 * @example planLog(analysis, log, say)?.added // => [["Acme", "2S", "3S", "2026-09-30", "Need, …: ready to close.", …]]
 */
export function planLog(analysis: Analysis, log: LogRequest | undefined, say: Say): LogPlan | null {
  const { readiness, byHand } = analysis;
  if (!readiness || !byHand || !log) return null;
  const run = runOf(analysis, readiness, log);
  const added = newLines(analysis, readiness, log, run, say);
  const state = nextState(analysis, log, run);
  const shorter = state && added.length > 0 ? compact([...log.lines, ...added], state.since) : null;
  const kept = state && shorter ? { ...state, since: shorter.since } : state;
  const isNew = kept !== null && !sameState(kept, log.state);
  if (added.length === 0 && !isNew) return null;
  const left = shorter ? shortened(log.lines, added, shorter.lines, say) : { gone: [], changed: [], added };
  return {
    ...logWords(say),
    ...left,
    added: left.added.map((line) => lineCells(line, say)),
    state: kept && isNew ? stateCells(kept) : null,
  };
}

/** What becomes of the lines that stand, and of those to be added, where some of both go. */
function shortened(
  standing: readonly LogLine[],
  added: readonly LogLine[],
  left: readonly LogLine[],
  say: Say,
): Pick<LogPlan, "gone" | "changed"> & { added: LogLine[] } {
  const known = new Map(left.map((line) => [lineKey(line), line]));
  const gone = standing.map(lineKey).filter((key) => !known.has(key));
  const changed = standing.flatMap((line) => {
    const now = known.get(lineKey(line));
    const isOther = now !== undefined && now.from !== line.from && lineKey(line) !== "";
    return isOther ? [[lineKey(line), standingWords(now.from, say)] as const] : [];
  });
  return { gone, changed, added: added.flatMap((line) => known.get(lineKey(line)) ?? []) };
}

/** Names and headers of the log. */
function logWords(say: Say): Pick<LogPlan, "name" | "tableName" | "columns"> {
  return {
    name: say({ id: "log.sheetName" }),
    tableName: TABLE_NAME,
    columns: LOG_COLUMNS.map((id) => ({ id, header: say({ id: `log.column.${id}` }), width: WIDTHS[id] })),
  };
}

const WIDTHS = {
  account: 30,
  from: 14,
  to: 14,
  on: 12,
  why: 54,
  byHand: 12,
  by: 16,
  until: 12,
  run: 25,
} satisfies Record<LogColumnId, number>;

/** What of a run the log is about. */
interface LoggedRun {
  called: LogNames;
  hashes: readonly string[];
  /** What the last run kept of an account. */
  before: (account: number) => StateEntry | undefined;
  /** Accounts whose rows are written. */
  written: (account: number) => boolean;
  /** What the account's own answers come to. */
  computed: (account: number) => Standing;
}

function runOf(
  analysis: Analysis,
  { computed }: ReadinessResult,
  { state, tag, only }: LogRequest,
): LoggedRun {
  const called = logNames(analysis);
  const parts = new Set(only?.map((line) => analysis.accountOf[line] ?? NO_ACCOUNT));
  const tagged = new Set(analysis.byHand?.tagged);
  const isPart = tag !== undefined || only !== undefined;
  const hashes = called.keys.map((key) => (key === "" ? "" : keyHash(key)));
  return {
    called,
    hashes,
    before: state ? entryFinder(state, called, hashes) : () => undefined,
    written: isPart ? (account) => parts.has(account) || tagged.has(account) : () => true,
    computed: (account) => READINESS_TIERS[computed[account] ?? -1] ?? "open",
  };
}

function entryFinder(state: RunState, called: LogNames, hashes: readonly string[]): LoggedRun["before"] {
  const entries = entriesByHash(state);
  const former = new Map(Array.from(formerAccounts(called), ([key, account]) => [account, keyHash(key)]));
  return (account) => entries.get(hashes[account] ?? "") ?? entries.get(former.get(account) ?? "");
}

function newLines(
  analysis: Analysis,
  readiness: ReadinessResult,
  { lines, run, tag, state }: LogRequest,
  { called, before, written, computed }: LoggedRun,
  say: Say,
): LogLine[] {
  const known = overridesOf(lines, called);
  const cutOff = linesOfCutOff(lines, state);
  const reasons = sentencesOf(ranOf("readiness", readiness), toldOf(analysis), say);
  const { overrides = new Map<number, Override>(), gone, on = "" } = analysis.byHand ?? {};
  const added: LogLine[] = [];
  for (let account = 0; account < analysis.accounts; account++) {
    const key = called.keys[account] ?? "";
    if (key === "" || !written(account)) continue;
    const was = known.get(account);
    const now = overrides.get(account);
    const entry = before(account);
    const from = was?.tier ?? entry?.computed ?? computed(account);
    const to = now?.tier ?? computed(account);
    if (from === to && (was === now || sameOverride(was, now))) continue;
    const told = cutOff.get(key);
    if (!now && told?.from === from && told.to === to) continue;
    const why = now ? (now.why ?? "") : (reasonGone(gone?.get(account), was, say) ?? reasons(account).reason);
    added.push({
      account: called.names[account] ?? "",
      from,
      to,
      on,
      byHand: now?.tier ?? null,
      why,
      by: now ? now.by : gone?.get(account) === "automatic" ? (tag?.by ?? null) : null,
      until: now?.until ?? null,
      run,
    });
  }
  return added;
}

/**
 * By account key, the last line that a run wrote which was cut off before it could keep where everyone stands: what it
 * tells is a change of this run, too, and is not told twice.
 */
function linesOfCutOff(lines: readonly LogLine[], state: RunState | null): Map<string, LogLine> {
  const later = lines.filter(({ run, byHand }) => state !== null && run > state.run && byHand === null);
  return new Map(later.map((line) => [accountKey(line.account), line]));
}

function reasonGone(
  gone: "automatic" | "ended" | undefined,
  was: Override | undefined,
  say: Say,
): string | null {
  if (gone === "ended") return say({ id: "log.ended", values: { until: was?.until ?? "" } });
  return gone === "automatic" ? say({ id: "log.automatic" }) : null;
}

function sameOverride(a: Override | undefined, b: Override | undefined): boolean {
  if (!a || !b) return a === b;
  return a.tier === b.tier && a.by === b.by && a.on === b.on && a.why === b.why && a.until === b.until;
}

/**
 * Where everyone stands after this run. What the run did not look at stays: other rows of a tag, rows that a filter
 * hides. Accounts that a whole run did not meet have left the list.
 */
function nextState(analysis: Analysis, log: LogRequest, run: LoggedRun): RunState | null {
  const { state } = log;
  const month = analysis.byHand?.on.slice(0, 7) ?? "";
  const entryOf = (account: number): StateEntry | null => {
    const hash = run.hashes[account] ?? "";
    if (hash === "") return null;
    const before = run.before(account);
    if (before && !run.written(account)) return { ...before, hash };
    return { hash, computed: run.computed(account), joined: before?.joined ?? monthNumber(month) };
  };
  const places = analysis.grouped ? analysis.accounts : analysis.rowCount;
  const entries = Array.from({ length: places }, (_, at) => {
    const account = analysis.grouped ? at : firstOf(analysis, at);
    return account === null ? null : entryOf(account);
  });
  const isPart = analysis.settings.lines === "visible";
  const others = state && isPart ? unseen(state, run.hashes) : [];
  for (const { entry, at } of others) {
    if (!analysis.grouped && at < places && entries[at] === null) entries[at] = entry;
    else entries.push(entry);
  }
  return {
    since: state?.since ?? month,
    firstRun: state?.firstRun ?? log.run,
    run: log.run,
    entries: stateEntries(entries),
  };
}

/** The account whose first line this is. */
function firstOf({ accountOf, lines }: Analysis, line: number): number | null {
  const account = accountOf[line] ?? NO_ACCOUNT;
  return account !== NO_ACCOUNT && lines[account] === line ? account : null;
}

function unseen(state: RunState, seen: readonly string[]): { entry: StateEntry; at: number }[] {
  const met = new Set(seen);
  return Array.from({ length: countEntries(state) }, (_, at) => ({ entry: entryAt(state, at), at })).flatMap(
    ({ entry, at }) => (entry && !met.has(entry.hash) ? [{ entry, at }] : []),
  );
}

/** Which run it was is no difference: the run that found something new is the one that is kept. */
function sameState(a: RunState, b: RunState | null): boolean {
  return b !== null && a.since === b.since && a.entries === b.entries;
}
