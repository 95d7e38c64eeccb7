import { READINESS_TIERS, type ReadinessResult, type ReadinessTier } from "../../engine";

/** Accounts by the tier in force, tiers best first, the open ones last. */
export interface Mix {
  tiers: { tier: ReadinessTier; count: number }[];
  open: number;
  total: number;
}

/** Stands in the columns for "no tier". */
const NONE = 255;

/**
 * Counts what the "Tier" column shows: the tier set by hand, else the computed one, else an open question.
 *
 * @example mixOf(readiness).tiers[0] // => { tier: "3S", count: 12 }
 */
export function mixOf({ computed, override }: Pick<ReadinessResult, "computed" | "override">): Mix {
  const counts = READINESS_TIERS.map(() => 0);
  let open = 0;
  for (let account = 0; account < computed.length; account++) {
    const byHand = override[account] ?? NONE;
    const index = byHand === NONE ? (computed[account] ?? NONE) : byHand;
    if (index === NONE) open++;
    else counts[index] = (counts[index] ?? 0) + 1;
  }
  const tiers = READINESS_TIERS.map((tier, index) => ({ tier, count: counts[index] ?? 0 }));
  return { tiers, open, total: computed.length };
}
