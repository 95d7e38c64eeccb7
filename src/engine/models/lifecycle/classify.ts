import { ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import { MOMENTA, momentumOf, SILENT, type Momentum } from "../momentum/momentum";
import { periodsOf, type Periods } from "../momentum/periods";
import { orderRhythm } from "../momentum/rhythm";
import { levelsOf, type Levels } from "./levels";

/**
 * The rules of the lifecycle (domain 3.10).
 * [C1] Momentum: 12 months to as-of against the 12 before (or revenue against previousRevenue): ≥ +10 % rising, ≤ −10 %
 * falling, previous 0 new, current 0 silent; an account with a rhythm of its own (orders on at least 4 days) is silent
 * when it has not ordered for more than twice its median gap.
 * [C2] High (ABC class A; with segments on: important or above) and rising, steady or new: value; high and falling or
 * silent: migrating; low and rising or new: potential; low and steady: base; low and falling or silent: frozen.
 * *Ours*: without anything in both periods an account with older orders is silent; one without any has no class.
 */
export const LIFECYCLE_CLASSES = ["value", "migrating", "potential", "base", "frozen"] as const;
export type LifecycleClass = (typeof LIFECYCLE_CLASSES)[number];

export interface LifecycleResult extends ModelResult, Pick<Periods, "current" | "previous" | "measure"> {
  /** Index into MOMENTA, or NO_CLASS. */
  momentum: Uint8Array;
  levels: Levels;
  /** Median days between orders, of accounts with a rhythm of their own; else NaN. */
  gap: Float64Array;
  /** Days from the last order to the as-of date; NaN where lines have no dates. */
  since: Float64Array;
  /** 1 where the rhythm alone says silent. */
  offBeat: Uint8Array;
  windows: Periods["windows"];
}

/**
 * The lifecycle class of every account.
 *
 * @example classifyLifecycle(inputs).classes // => [0, 4, 255]: value, frozen, not known
 */
export function classifyLifecycle(inputs: ModelInputs): LifecycleResult {
  const { columns, asOf, settings } = inputs;
  const { change, orders, gaps } = settings.lifecycle;
  const { accounts } = columns;
  const { current, previous, measure, windows } = periodsOf(inputs);
  const rhythm = windows && orderRhythm(columns, asOf);
  const levels = levelsOf(inputs);
  const result: LifecycleResult = {
    classes: new Uint8Array(accounts).fill(NO_CLASS),
    momentum: new Uint8Array(accounts),
    levels,
    current,
    previous,
    measure,
    gap: new Float64Array(accounts).fill(NaN),
    since: new Float64Array(accounts).fill(NaN),
    offBeat: new Uint8Array(accounts),
    windows,
  };
  for (let account = 0; account < accounts; account++) {
    let momentum = momentumOf(current[account] ?? NaN, previous[account] ?? NaN, change);
    if (
      momentum === NO_CLASS &&
      current[account] === 0 &&
      previous[account] === 0 &&
      windows?.before[account] === 1
    )
      momentum = SILENT;
    if (rhythm) {
      const since = asOf.day - (rhythm.last[account] ?? NaN);
      result.since[account] = since;
      if ((rhythm.days[account] ?? 0) >= orders) {
        const gap = rhythm.gap[account] ?? NaN;
        result.gap[account] = gap;
        if (since > gaps * gap && momentum !== NO_CLASS && momentum !== SILENT) {
          momentum = SILENT;
          result.offBeat[account] = 1;
        }
      }
    }
    result.momentum[account] = momentum;
    result.classes[account] = classOf(levels.high[account] ?? ANSWER_UNKNOWN, MOMENTA[momentum]);
  }
  return result;
}

/** Where the two meet [C2]. */
function classOf(high: number, momentum: Momentum | undefined): number {
  if (momentum === undefined || high === ANSWER_UNKNOWN) return NO_CLASS;
  const isHigh = high === ANSWER_YES;
  return LIFECYCLE_CLASSES.indexOf(isHigh ? OF_HIGH[momentum] : OF_LOW[momentum]);
}

const OF_HIGH = {
  rising: "value",
  steady: "value",
  new: "value",
  falling: "migrating",
  silent: "migrating",
} as const satisfies Record<Momentum, LifecycleClass>;
const OF_LOW = {
  rising: "potential",
  steady: "base",
  new: "potential",
  falling: "frozen",
  silent: "frozen",
} as const satisfies Record<Momentum, LifecycleClass>;
