import type { AbcCut, CumulativeCut } from "../settings/types";

/** Sentences and headings of what is laid side by side. */
export type CompareMessageId =
  | `compare.${"up" | "down" | "known" | "unknown" | "changed" | "yes" | "no"}`
  | `compare.${"reasons" | "others"}`
  | `compare.${"title" | "cell" | "account" | "differ" | "agree" | "notRun"}`
  | `compare.cuts.${"title" | "cut" | "inA" | "ofA" | "inB" | "ofB" | "inC" | "chosen"}`
  | `compare.cut.${Exclude<AbcCut["kind"], "cumulative"> | CumulativeCut["crossing"]}`
  | `moved.${"title" | "first" | "firstTitle" | "matrix" | "account" | "from" | "to" | "why" | "more" | "beyond"}`
  | `moved.${"" | "nobody."}${"readiness" | "abc"}`
  | `moved.${"up" | "down" | "settled" | "opened" | "joined" | "left"}`
  | `moved.${"byHand" | "byHandBy" | "byHandWhy" | "byHandByWhy" | "settings" | "settingsAlone"}`
  | `compare.whatIf.${"title" | "found" | "nobody" | "move"}`;
