import type { PyramidStatus, Segment } from "./classify";

export type PyramidMessageId =
  | `pyramid.${Segment}`
  | `pyramid.${Segment}.nextStep`
  | `pyramid.${PyramidStatus}.reason`
  | `pyramid.${"prospect" | "inactive" | "unclassified" | "tooFew"}.nextStep`
  | "pyramid.toNext"
  | "pyramid.toNext.anyMore"
  | "pyramid.layers"
  | "pyramid.tooFew";
