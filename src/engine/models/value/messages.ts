import type { ValueType } from "./rule";

export type ValueMessageId =
  | `value.${ValueType}`
  | `value.${ValueType}.reason`
  | `value.${ValueType}.nextStep`
  | "value.points"
  | "value.highest"
  | "value.whatever"
  | "value.alone"
  | "value.fitTooLow";
