import type { AbcSettings, CountCut } from "../../settings/types";

/** A to 80 %, B to 95 % of the total, the crossing account included; negatives apart (domain 3.3). */
export const DEFAULT_ABC = {
  measure: "revenue",
  cut: { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" },
  negatives: "apart",
} satisfies AbcSettings;

/** The first 20 % of the accounts are A, up to 50 % B. */
export const DEFAULT_COUNT: CountCut = { kind: "count", a: 0.2, b: 0.5 };
