import type { Bond } from "./bonds";
import type { BridgePart } from "./bridge";
import type { RetentionStatus } from "./classify";

export type RetentionMessageId =
  | `retention.${RetentionStatus | "none"}`
  | `retention.${RetentionStatus | "none"}.nextStep`
  | `retention.bond.${Bond}`
  | `retention.next.${Bond}`
  | `retention.bridge.${BridgePart | "previous" | "current"}`
  | "retention.dated"
  | "retention.stated"
  | "retention.unreadable"
  | "retention.unreadable.nextStep"
  | "retention.noBond"
  | "retention.hold"
  | "retention.rate"
  | "retention.bonds";
