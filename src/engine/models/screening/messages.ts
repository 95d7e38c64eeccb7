import type { Principle, ScreeningKind } from "./classify";

export type ScreeningMessageId =
  | `screening.${ScreeningKind}`
  | `screening.${ScreeningKind}.reason`
  | `screening.${"key" | "no"}.nextStep`
  | `screening.watch.nextStep.${Principle}`
  | "screening.points"
  | "screening.below";
