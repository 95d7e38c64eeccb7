import type { ReadinessTier } from "../../types";

/**
 * The readiness rule as a decision table of 16 combinations [R2]. Index = need·8 + budget·4 + authority·2 +
 * urgency, each 1 for yes and 0 for no.
 */
export type ReadinessTable = readonly ReadinessTier[];

export interface ReadinessSettings {
  table: ReadinessTable;
  /** A scale answers yes at or above these [D2]. */
  threshold: { outOf5: number; outOf100: number };
}

/**
 * The readiness rule of domain 3.1 as the table that the user may edit [R2], one line for each pair of need and
 * budget, within it authority and urgency counting 00, 01, 10, 11. Need and budget without authority is 1S [R1].
 */
export const DEFAULT_READINESS_TABLE: ReadinessTable = [
  ...(["B", "B", "B", "B"] as const), // neither need nor budget
  ...(["1S", "1S", "1S", "1S"] as const), // budget, no need yet
  ...(["A", "A", "A", "A"] as const), // need, no budget
  ...(["1S", "1S", "2S", "3S"] as const), // need and budget
];

export const DEFAULT_READINESS: ReadinessSettings = {
  table: DEFAULT_READINESS_TABLE,
  threshold: { outOf5: 3, outOf100: 60 },
};
