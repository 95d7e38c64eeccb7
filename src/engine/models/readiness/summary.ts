import { READINESS_TIERS, type Message, type ReadinessTier } from "../../types";
import type { ReadinessResult } from "./classify";

/** Accounts by tier in force, best first, and those with an open question. */
export interface TierCounts {
  tiers: Record<ReadinessTier, number>;
  open: number;
}

/**
 * How many accounts are in each tier.
 *
 * @example tierCounts(result).tiers["3S"] // => 12
 */
export function tierCounts({ classes }: Pick<ReadinessResult, "classes">): TierCounts {
  const counts: TierCounts = { tiers: { "3S": 0, "2S": 0, "1S": 0, A: 0, B: 0 }, open: 0 };
  for (const index of classes) {
    const tier = READINESS_TIERS[index];
    if (tier === undefined) counts.open++;
    else counts.tiers[tier]++;
  }
  return counts;
}

/**
 * All tiers with their accounts, the empty ones too: they are the steps of the one ladder that the pane shows.
 *
 * @example readinessSummary(result).map(say) // => ["3S 12 · 2S 31 · 1S 48 · A 57 · B 61 · open question 29"]
 */
export function readinessSummary(result: Pick<ReadinessResult, "classes">): Message[] {
  const { tiers, open } = tierCounts(result);
  const items = READINESS_TIERS.map((tier): Message => ({
    id: "summary.mixItem",
    values: { tier, accounts: tiers[tier] },
  }));
  const last: Message = { id: "summary.mixItem", values: { tier: { id: "tier.open" }, accounts: open } };
  return [{ id: "summary.mix", values: { items: [...items, last] } }];
}
