import type { AbcSettings } from "../../settings/types";

/** A to 80 %, B to 95 % of the total, the crossing account included; negatives apart (domain 3.3). */
export const DEFAULT_ABC: AbcSettings = {
  measure: "revenue",
  cut: { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" },
  negatives: "apart",
};
