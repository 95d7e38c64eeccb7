import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import { periodsOf, type Periods } from "../momentum/periods";
import { bondsOf, type Bonds } from "./bonds";
import { bridgeOf, type Bridge, type BridgePart } from "./bridge";

/**
 * The rules of retention (domain 3.10).
 * [C5] Between two periods (those of C1) an account is retained: it bought in both; new: in the later one for the first
 * time; returned: in the later one and before the earlier one, but not in that; lost: in the earlier one alone. As counts
 * and as a bridge from the value of one period to that of the other. What binds it: see bonds.
 * *Ours*: a sum of zero or below is no purchase; without dated lines nobody is known to have returned.
 */
export const RETENTION_STATUS = ["retained", "returned", "new", "lost"] as const;
export type RetentionStatus = (typeof RETENTION_STATUS)[number];

const [RETAINED, RETURNED, NEW, LOST] = RETENTION_STATUS.map((_, i) => i) as [number, number, number, number];

export interface RetentionResult extends ModelResult, Periods {
  bridge: Bridge;
  /** null where no field says what binds. */
  bonds: Bonds | null;
}

/**
 * What became of every account.
 *
 * @example classifyRetention(inputs).classes // => [0, 2, 3, 255]: retained, new, lost, in neither period
 */
export function classifyRetention(inputs: ModelInputs): RetentionResult {
  const { columns, settings } = inputs;
  const periods = periodsOf(inputs, settings.retention.months);
  const { current, previous, windows } = periods;
  const classes = new Uint8Array(columns.accounts).fill(NO_CLASS);
  for (let account = 0; account < classes.length; account++) {
    if (!isKnownInBoth(periods, account)) continue;
    const now = current[account] ?? NaN;
    const before = previous[account] ?? NaN;
    if (now > 0) classes[account] = before > 0 ? RETAINED : windows?.before[account] === 1 ? RETURNED : NEW;
    else if (before > 0) classes[account] = LOST;
  }
  const found = { ...periods, classes };
  return {
    ...found,
    bridge: bridgeOf(current, previous, (account) => bridgePart(found, account)),
    bonds: bondsOf(columns, settings),
  };
}

/**
 * The part of the bridge that an account's difference belongs to.
 *
 * @example bridgePart(result, 0) // => "shrunk"
 */
export function bridgePart(
  { classes, current, previous }: Pick<RetentionResult, "classes" | "current" | "previous">,
  account: number,
): BridgePart {
  const status = RETENTION_STATUS[classes[account] ?? NO_CLASS];
  if (status !== "retained") return status ?? "other";
  return (current[account] ?? 0) >= (previous[account] ?? 0) ? "grown" : "shrunk";
}

/**
 * Whether both periods of an account are known: only then is it said what became of it. Unknown is never nothing.
 *
 * @example isKnownInBoth({ current: Float64Array.of(100), previous: Float64Array.of(NaN) }, 0) // => false
 */
export function isKnownInBoth(
  { current, previous }: Pick<RetentionResult, "current" | "previous">,
  account: number,
): boolean {
  return !Number.isNaN((current[account] ?? NaN) + (previous[account] ?? NaN));
}

/** How many accounts became what; `none`: in neither period, `unknown`: one of them is not known. */
export type RetentionCounts = Record<RetentionStatus | "none" | "unknown", number>;

/**
 * How many accounts became what, those in neither period and those of which nothing can be said last.
 *
 * @example retentionCounts(result) // => { retained: 3, returned: 0, new: 1, lost: 1, none: 1, unknown: 2 }
 */
export function retentionCounts(
  result: Pick<RetentionResult, "classes" | "current" | "previous">,
): RetentionCounts {
  const counts: RetentionCounts = { retained: 0, returned: 0, new: 0, lost: 0, none: 0, unknown: 0 };
  result.classes.forEach((status, account) => {
    counts[isKnownInBoth(result, account) ? (RETENTION_STATUS[status] ?? "none") : "unknown"]++;
  });
  return counts;
}
