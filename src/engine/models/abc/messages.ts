import type { AbcClass } from "../../types";

/** Sentences of ABC: where an account ranks, what is missing to the better class, why there is none. */
export type AbcMessageId =
  | "abc.rank"
  | `abc.line.${"count" | "thresholds" | "jenks" | "computed"}.${AbcClass}`
  | "abc.noLines"
  | "abc.toNext"
  | "abc.toLast"
  | "abc.zeroLast"
  | "abc.inGroup"
  | "abc.groups"
  | "abc.ungrouped"
  | "abc.noGroups"
  | "abc.noTieBreak"
  | `abc.emptyA.${"few" | "ties" | "exclude" | "excludeTied"}`
  | `abc.period.${"year" | "quarter" | "month"}`
  | "abc.blank"
  | "abc.apart"
  | "abc.noClasses"
  | "abc.nothingClassified"
  | "abc.totalNotPositive";
