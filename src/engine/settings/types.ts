import type { Field, MeasureField, Message, ModelId, ReadinessTier } from "../types";

/** Cut by cumulative share: A until `a` of the total is reached, B until `b` [P4]. */
export interface CumulativeCut {
  kind: "cumulative";
  a: number;
  b: number;
  crossing: "include" | "exclude";
}

export interface AbcSettings {
  measure: MeasureField;
  /** The document names the measure itself: no other mapped measure stands in for it. */
  measureGiven?: boolean;
  cut: CumulativeCut;
  /** What becomes of negative values [P2]. */
  negatives: "apart" | "zero" | "net";
}

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

/** The document of `--settings FILE.json`, checked and completed. */
export interface Settings {
  locale: "en" | "zh-CN";
  /** ISO date; undefined = today. */
  asOf?: string;
  /** Header text by field as given; null = not mapped. */
  mapping: Partial<Record<Field, string | null>>;
  /** undefined = every model whose inputs are mapped. */
  models?: readonly ModelId[];
  readiness: ReadinessSettings;
  abc: AbcSettings;
}

/** A place in a settings document that cannot be used. */
export interface SettingsProblem {
  /** Path in the document: "abc.cut.a". */
  path: string;
  /** The whole sentence, path included. */
  message: Message;
}
