import type { Band } from "./classify";

/** Sentences of both score cards. */
export type CardMessageId =
  | `card.${Band}`
  | "card.support"
  | "card.joint"
  | "card.item"
  | "card.figure"
  | "card.share"
  | "card.more"
  | `card.reason.${"both" | "helped" | "hurt" | "even"}`
  | "card.open"
  | "card.unscored"
  | "card.incomparable"
  | `card.step.${"raise" | "lower" | "date" | "yes" | "no" | "find" | "far" | "none" | "hold" | "ask" | "compare"}`
  | `card.notMapped.${"neutral" | "zero" | "leftOut"}`
  | "card.noBounds";
