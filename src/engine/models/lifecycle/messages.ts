import type { Momentum } from "../momentum/momentum";
import type { LifecycleClass } from "./classify";

export type LifecycleMessageId =
  | `lifecycle.${LifecycleClass | Momentum}`
  | `lifecycle.${LifecycleClass | "unknown"}.nextStep`
  | `lifecycle.high.${"abc" | "pyramid"}`
  | "lifecycle.reason"
  | "lifecycle.reasonChange"
  | "lifecycle.offBeat"
  | "lifecycle.nothing"
  | "lifecycle.unreadable"
  | "lifecycle.dated"
  | "lifecycle.stated"
  | "lifecycle.abc"
  | `lifecycle.apart.${"abc" | "pyramid"}`
  | "lifecycle.segment"
  | "lifecycle.notRanked";
