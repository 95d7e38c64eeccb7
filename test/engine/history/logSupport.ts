import {
  analyse,
  defaultSettings,
  lineKey,
  planLog,
  READINESS_TIERS,
  readLogCells,
  type Analysis,
  type CellValue,
  type LogLine,
  type LogPlan,
  type LogRequest,
  type Settings,
  type TableData,
  type Tag,
  type TierLog,
} from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable } from "../sampleTable";

/** Answers of an account: need, budget, authority, urgency as y, n or ?. */
export type Row = readonly [name: string, answers: string];

/** Acme 3S, Beta 2S, Ceta 1S, Delta A, Echo B, Fox open. */
export const FIRMS: readonly Row[] = [
  ["Acme", "yyyy"],
  ["Beta", "yyyn"],
  ["Ceta", "nyyn"],
  ["Delta", "ynnn"],
  ["Echo", "nnnn"],
  ["Fox", "?yyy"],
];

const WORDS: Record<string, string> = { y: "yes", n: "no", "?": "" };
const say = createSay("en");

/** A list as the Excel room would read it; `setByHand` undefined: there is no such column. */
export function listOf(rows: readonly Row[], setByHand?: readonly CellValue[]): TableData {
  const answers = (at: number) => rows.map(([, letters]) => WORDS[letters[at] ?? "?"] ?? "");
  return sampleTable(
    {
      name: ["Firm", ...rows.map(([name]) => name)],
      need: ["Need", ...answers(0)],
      budget: ["Budget", ...answers(1)],
      authority: ["Authority", ...answers(2)],
      urgency: ["Urgency", ...answers(3)],
    },
    setByHand,
  );
}

export interface RunOptions {
  /** What stands in "Set by hand" and "Tier"; undefined: no such columns. */
  cells?: readonly CellValue[];
  standing?: readonly CellValue[];
  tag?: Tag;
  only?: readonly number[];
  today?: string;
  settings?: Partial<Settings>;
}

export interface Ran {
  analysis: Analysis;
  plan: LogPlan | null;
  /** The log as it stands after the plan was carried out. */
  log: TierLog;
  /** Tier in force, by account. */
  tiers: string[];
  /** The "Set by hand" cells as they are to stand. */
  cells: readonly CellValue[];
}

export const EMPTY: TierLog = { lines: [], state: null };
let runs = 0;

/** One run over a list and a log, and the log that it leaves. */
export function runOver(rows: readonly Row[], log: TierLog = EMPTY, options: RunOptions = {}): Ran {
  const { cells, standing, tag, only, today = "2026-09-30", settings } = options;
  const request: LogRequest = {
    ...log,
    run: `${today}T08:00:00.${String(runs++).padStart(3, "0")}Z`,
    ...(tag && { tag }),
    ...(only && { only }),
    ...(standing && { standing }),
  };
  const table = listOf(rows, cells);
  const analysis = analyse({ table, settings: { ...defaultSettings(), ...settings }, today, log: request });
  const plan = planLog(analysis, request, say);
  const tiers = rows.map((_, account) => {
    const { override, computed } = analysis.readiness ?? {};
    return (
      READINESS_TIERS[override?.[account] ?? 255] ?? READINESS_TIERS[computed?.[account] ?? 255] ?? "open"
    );
  });
  return { analysis, plan, log: carriedOut(log, plan), tiers, cells: analysis.setByHand ?? [] };
}

/** The log after a plan, read back from its cells as the sheet would hold them. */
export function carriedOut(log: TierLog, plan: Partial<LogPlan> | null): TierLog {
  if (!plan) return log;
  const { added = [], gone = [], changed = [], state } = plan;
  const read = readLogCells(added, state ?? []);
  const goes = new Set(gone);
  const beginnings = new Map(changed);
  const left = log.lines.flatMap((line): LogLine[] => {
    const key = lineKey(line);
    if (goes.has(key)) return [];
    const from = beginnings.get(key);
    return [
      from === undefined ? line : { ...line, from: READINESS_TIERS.find((tier) => tier === from) ?? "open" },
    ];
  });
  return { lines: [...left, ...read.lines], state: state ? read.state : log.state };
}

/** A line as few words tell it. */
export function told({ account, from, to, byHand }: LogLine): string {
  return `${account} ${from}→${to}${byHand === null ? "" : " by hand"}`;
}

/** The lines that a run added. */
export function addedBy({ plan }: Ran): string[] {
  return plan ? readLogCells(plan.added, []).lines.map(told) : [];
}

/** A tag on lines, by Ann. */
export function tagOf(tier: Tag["tier"], lines: readonly number[], more: Partial<Tag> = {}): Tag {
  return { tier, lines, names: [], by: "Ann", ...more };
}
