import type { Message } from "../../types";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { periodFigures, type PeriodFigures } from "../momentum/periodFigures";
import { periodNotes } from "../momentum/periodNotes";
import { BONDS, evidenceOf, NO_BOND, type Bond } from "./bonds";
import type { Bridge } from "./bridge";
import {
  isKnownInBoth,
  RETENTION_STATUS,
  retentionCounts,
  type RetentionCounts,
  type RetentionResult,
  type RetentionStatus,
} from "./classify";

/** An account's part of the document. */
export interface RetentionJson {
  /** "none": in neither period; null where one of them is not known. */
  status: RetentionStatus | "none" | null;
  /** What it brought in the later and the earlier period; null where that is not known. */
  current: number | null;
  previous: number | null;
  /** The strongest bond; null where there is none or nothing says so. */
  bond: Bond | null;
  /** The bond to build next; null where it has the strongest or nothing says so. */
  nextBond: Bond | null;
  reason: string;
  nextStep: string;
}

/** Figures of the whole run. */
interface RetentionFigures {
  /** Retained ÷ (retained + lost); null where nobody could be kept. */
  rate: number | null;
  /** What retained accounts bring now ÷ what all brought before; null where that was nothing. */
  valueRate: number | null;
  counts: RetentionCounts;
  bridge: Bridge;
  /** null where columns say them. */
  periods: PeriodFigures | null;
}

/**
 * What became of an account between the two periods, and what binds it.
 *
 * @example say(explainRetention(result, 0, told).reason)
 * // => "Revenue 1,200 in 12 months, 1,000 in the 12 before: retained. Social bond: Relationship."
 */
export function explainRetention(result: RetentionResult, account: number, told: Told): Explanation {
  const status = statusOf(result, account);
  const became = reasonOf(result, account, told);
  const bound = status === "none" || status === "lost" ? null : bondSentence(result, account, told);
  return {
    reason: bound ? { id: "text.twoSentences", values: { first: became, second: bound } } : became,
    nextStep: nextStepOf(result, account),
  };
}

function reasonOf(result: RetentionResult, account: number, { headers, settings }: Told): Message {
  const { current, previous, measure, windows } = result;
  const now = current[account] ?? NaN;
  const before = previous[account] ?? NaN;
  const name: string | Message = measure === null ? { id: "periods.lines" } : nameOfField(measure, headers);
  if (!isKnownInBoth(result, account)) return { id: "retention.unreadable", values: { measure: name } };
  const status: Message = { id: `retention.${statusOf(result, account)}` };
  const values = { measure: name, current: now, previous: before, status };
  if (windows) return { id: "retention.dated", values: { ...values, count: settings.retention.months } };
  return { id: "retention.stated", values: { ...values, before: nameOfField("previousRevenue", headers) } };
}

/** null where nothing says what binds the account. */
function bondSentence({ bonds }: RetentionResult, account: number, told: Told): Message | null {
  const found = bonds?.strongest[account] ?? NO_CLASS;
  if (found === NO_BOND) return { id: "retention.noBond" };
  const bond = BONDS[found];
  const field = bond && evidenceOf(told, told.settings, bond, account);
  return bond && field
    ? { id: `retention.bond.${bond}`, values: { field: nameOfField(field, told.headers) } }
    : null;
}

/** The next bond of whoever buys, where it is known what binds; else what the status asks for. */
function nextStepOf(result: RetentionResult, account: number): Message {
  if (!isKnownInBoth(result, account)) return { id: "retention.unreadable.nextStep" };
  const status = statusOf(result, account);
  const isBuying = status !== "none" && status !== "lost";
  if (!isBuying || !knowsBond(result, account)) return { id: `retention.${status}.nextStep` };
  const next = nextBondOf(result, account);
  return { id: next ? `retention.next.${next}` : "retention.hold" };
}

function statusOf({ classes }: RetentionResult, account: number): RetentionStatus | "none" {
  return RETENTION_STATUS[classes[account] ?? NO_CLASS] ?? "none";
}

function knowsBond({ bonds }: RetentionResult, account: number): boolean {
  return bonds !== null && bonds.strongest[account] !== NO_CLASS;
}

function nextBondOf(result: RetentionResult, account: number): Bond | null {
  if (!knowsBond(result, account)) return null;
  const found = result.bonds?.strongest[account] ?? NO_CLASS;
  return BONDS[found === NO_BOND ? 0 : found + 1] ?? null;
}

/** The account's part of the document, sentences apart. */
export function retentionJson(
  result: RetentionResult,
  account: number,
): Omit<RetentionJson, "reason" | "nextStep"> {
  return {
    status: isKnownInBoth(result, account) ? statusOf(result, account) : null,
    current: known(result.current[account]),
    previous: known(result.previous[account]),
    bond: BONDS[result.bonds?.strongest[account] ?? NO_CLASS] ?? null,
    nextBond: nextBondOf(result, account),
  };
}

/** How many stayed, and what that did to the value. */
export function retentionFigures(result: RetentionResult): RetentionFigures {
  const { bridge, windows } = result;
  const counts = retentionCounts(result);
  const couldStay = counts.retained + counts.lost;
  const kept = bridge.previous + bridge.lost + bridge.shrunk + bridge.grown;
  return {
    rate: couldStay > 0 ? counts.retained / couldStay : null,
    valueRate: bridge.previous > 0 ? kept / bridge.previous : null,
    counts,
    bridge,
    periods: periodFigures(windows),
  };
}

/** What the periods are, how many stayed, and what bonds are read from. */
export function retentionNotes(result: RetentionResult, told: Told): Message[] {
  const { counts, rate } = retentionFigures(result);
  const notes = periodNotes(result, told);
  if (rate !== null)
    notes.push({
      id: "retention.rate",
      values: { count: counts.retained, of: counts.retained + counts.lost, rate },
    });
  if (result.bonds)
    notes.push({
      id: "retention.bonds",
      values: { fields: result.bonds.fields.map((field) => nameOfField(field, told.headers)) },
    });
  return notes;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
