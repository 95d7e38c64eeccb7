import type { MeasureField } from "../../types";

/** Cut by cumulative share: A until `a` of the total is reached, B until `b` [P4]. */
export interface CumulativeCut {
  kind: "cumulative";
  a: number;
  b: number;
  crossing: "include" | "exclude";
}

/** Cut by number: the first `a` of the accounts are A, up to `b` of them B. */
export interface CountCut {
  kind: "count";
  a: number;
  b: number;
}

/** Cut by value: A at or above `a`, B at or above `b`, in the measure's own unit. */
export interface ThresholdsCut {
  kind: "thresholds";
  a: number;
  b: number;
}

/** Cut at the natural breaks of the values; three classes. */
export interface JenksCut {
  kind: "jenks";
}

/** Cut at the limits that lie in the curve of the shares (Ultsch & Lötsch 2015). */
export interface ComputedCut {
  kind: "computed";
}

export type AbcCut = CumulativeCut | CountCut | ThresholdsCut | JenksCut | ComputedCut;

export interface AbcSettings {
  measure: MeasureField;
  /** The document names the measure itself: no other mapped measure stands in for it. */
  measureGiven?: boolean;
  cut: AbcCut;
  /** What becomes of negative values [P2]. */
  negatives: "apart" | "zero" | "net";
  /** A second measure that tells equal values apart; undefined = they share a class [P5]. */
  tieBreak?: MeasureField;
  /**
   * The analysis runs once more within each of these [P7]: a field of texts, a period of `date` ("year", "quarter",
   * "month") where no column has that name, or a header; undefined = not.
   */
  groupBy?: string;
}

/** A to 80 %, B to 95 % of the total, the crossing account included; negatives apart (domain 3.3). */
export const DEFAULT_ABC = {
  measure: "revenue",
  cut: { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" },
  negatives: "apart",
} satisfies AbcSettings;

/** The first 20 % of the accounts are A, up to 50 % B. */
export const DEFAULT_COUNT: CountCut = { kind: "count", a: 0.2, b: 0.5 };
