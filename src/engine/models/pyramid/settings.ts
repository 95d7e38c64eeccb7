import type { MeasureField } from "../../fields";

/** Settings of the pyramid [S1]. */
export interface PyramidSettings {
  /** What accounts are ranked by; undefined: what ABC ranks by. */
  measure?: MeasureField | "scorecard";
  /** Shares of the ranked accounts at which strategic, TOP and important end, each from the first rank on. */
  ends: readonly [strategic: number, top: number, important: number];
  /** With fewer accounts to rank there is no pyramid. */
  least: number;
  /** An account whose last order is longer ago than so many months is inactive. */
  inactiveMonths: number;
}

/** Curry's customer pyramid: 1 %, the next 4 %, the next 15 %, the rest. */
export const DEFAULT_PYRAMID: PyramidSettings = { ends: [0.01, 0.05, 0.2], least: 20, inactiveMonths: 24 };
