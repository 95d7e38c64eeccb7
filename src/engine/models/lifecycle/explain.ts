import { ABC_CLASSES, type Message } from "../../types";
import { ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { MOMENTA, type Momentum } from "../momentum/momentum";
import { periodFigures, type PeriodFigures } from "../momentum/periodFigures";
import { periodNotes } from "../momentum/periodNotes";
import { SEGMENTS } from "../pyramid/classify";
import { LIFECYCLE_CLASSES, type LifecycleClass, type LifecycleResult } from "./classify";

/** An account's part of the document. */
export interface LifecycleJson {
  /** null where momentum or level is not known. */
  class: LifecycleClass | null;
  momentum: Momentum | null;
  level: "high" | "low" | null;
  /** What it brought in the later and the earlier period; null where that is not known. */
  current: number | null;
  previous: number | null;
  /** current ÷ previous − 1; null where there is nothing to compare with. */
  change: number | null;
  reason: string;
  nextStep: string;
}

/** Figures of the whole run. */
interface LifecycleFigures {
  /** null where columns say what is compared. */
  periods: PeriodFigures | null;
  /** What says who is high. */
  high: "abc" | "pyramid";
  counts: Record<LifecycleClass | "none", number>;
}

/**
 * Why an account is where it is in its life: what it brought in both periods, and how much it is worth.
 *
 * @example say(explainLifecycle(result, 0, told).reason)
 * // => "Revenue 1,200 in 12 months, 1,000 in the 12 before (+20%): rising, class A."
 */
export function explainLifecycle(result: LifecycleResult, account: number, told: Told): Explanation {
  const found = LIFECYCLE_CLASSES[result.classes[account] ?? NO_CLASS];
  const momentum = MOMENTA[result.momentum[account] ?? NO_CLASS];
  return {
    reason: momentum === undefined ? nothing(result, account, told) : moving(result, account, momentum, told),
    nextStep: { id: `lifecycle.${found ?? "unknown"}.nextStep` },
  };
}

function moving(result: LifecycleResult, account: number, momentum: Momentum, told: Told): Message {
  const { current, previous, offBeat, since, gap } = result;
  const level = levelOf(result, account);
  if (offBeat[account] === 1)
    return {
      id: "lifecycle.offBeat",
      values: { count: since[account] ?? 0, gap: gap[account] ?? 0, level },
    };
  const values = {
    figures: figures(result, account, told),
    momentum: { id: `lifecycle.${momentum}` },
    level,
  } as const;
  if (momentum === "new" || momentum === "silent") return { id: "lifecycle.reason", values };
  const change = (current[account] ?? 0) / (previous[account] ?? 1) - 1;
  return { id: "lifecycle.reasonChange", values: { ...values, change } };
}

/** Neither period has anything, or a figure of it cannot be read. */
function nothing(
  { current, previous, measure }: LifecycleResult,
  account: number,
  { headers }: Told,
): Message {
  const unreadable = Number.isNaN(current[account]) || Number.isNaN(previous[account]);
  const values = { measure: nameOfField(measure ?? "revenue", headers) };
  return unreadable ? { id: "lifecycle.unreadable", values } : { id: "lifecycle.nothing", values };
}

function figures(
  { current, previous, measure, windows }: LifecycleResult,
  account: number,
  { headers }: Told,
): Message {
  const values = {
    measure: nameOfField(measure ?? "revenue", headers),
    current: current[account] ?? 0,
    previous: previous[account] ?? 0,
  };
  if (windows) return { id: "lifecycle.dated", values };
  return { id: "lifecycle.stated", values: { ...values, before: nameOfField("previousRevenue", headers) } };
}

function levelOf({ levels }: LifecycleResult, account: number): Message {
  if (levels.high[account] === ANSWER_UNKNOWN) return { id: "lifecycle.notRanked" };
  if (levels.apart[account] === 1) return { id: `lifecycle.apart.${levels.by}` };
  if (levels.by === "pyramid") {
    const segment = SEGMENTS[levels.classes[account] ?? NO_CLASS] ?? "ordinary";
    return { id: "lifecycle.segment", values: { segment: { id: `pyramid.${segment}` } } };
  }
  return { id: "lifecycle.abc", values: { class: ABC_CLASSES[levels.classes[account] ?? 0] ?? "" } };
}

/** The account's part of the document, sentences apart. */
export function lifecycleJson(
  { classes, momentum, levels, current, previous }: LifecycleResult,
  account: number,
): Omit<LifecycleJson, "reason" | "nextStep"> {
  const high = levels.high[account] ?? ANSWER_UNKNOWN;
  const [now, before] = [known(current[account]), known(previous[account])];
  return {
    class: LIFECYCLE_CLASSES[classes[account] ?? NO_CLASS] ?? null,
    momentum: MOMENTA[momentum[account] ?? NO_CLASS] ?? null,
    level: high === ANSWER_UNKNOWN ? null : high === ANSWER_YES ? "high" : "low",
    current: now,
    previous: before,
    change: now !== null && before !== null && before > 0 ? now / before - 1 : null,
  };
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** How many accounts are in each class, and between which periods. */
export function lifecycleFigures({ classes, windows, levels }: LifecycleResult): LifecycleFigures {
  const counts = { value: 0, migrating: 0, potential: 0, base: 0, frozen: 0, none: 0 };
  for (const found of classes) counts[LIFECYCLE_CLASSES[found] ?? "none"]++;
  return { periods: periodFigures(windows), high: levels.by, counts };
}

/** What the periods are, and whether the data fills them. */
export function lifecycleNotes(result: LifecycleResult, told: Told): Message[] {
  return [...periodNotes(result, told), { id: `lifecycle.high.${result.levels.by}` }];
}
