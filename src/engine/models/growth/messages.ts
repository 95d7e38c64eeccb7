import type { GrowthType } from "./classify";
import type { GrowthBasis } from "./twoYears";

export type GrowthMessageId =
  | `growth.${GrowthType}`
  | `growth.${GrowthType}.nextStep`
  | "growth.priceInsensitive.reason"
  | "growth.points"
  | `growth.${"change" | "years"}.${GrowthBasis}`
  | "growth.rose"
  | "growth.short";
