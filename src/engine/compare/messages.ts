import type { AbcCut, CumulativeCut } from "../settings/types";

/** Sentences and headings of what is laid side by side. */
export type CompareMessageId =
  | `compare.${"up" | "down" | "known" | "unknown" | "changed" | "yes" | "no"}`
  | `compare.${"reasons" | "others"}`
  | `compare.${"title" | "cell" | "none" | "account" | "differ" | "agree" | "notRun"}`
  | `compare.cuts.${"title" | "cut" | "inA" | "ofA" | "inB" | "ofB" | "inC" | "chosen"}`
  | `compare.cut.${Exclude<AbcCut["kind"], "cumulative"> | CumulativeCut["crossing"]}`
  | `compare.whatIf.${"title" | "found" | "nobody" | "move"}`;
