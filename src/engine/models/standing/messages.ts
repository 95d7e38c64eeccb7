import type { Standing } from "./classify";
import type { StandingField } from "./explain";

export type StandingMessageId =
  | `standing.${Standing}`
  | `standing.${Standing}.reason`
  | `standing.${Standing}.nextStep`
  | `standing.ask.${StandingField}`
  | "standing.unknown"
  | "standing.notTop"
  | "standing.lowMargin"
  | "standing.noMargin"
  | "standing.lowReputation"
  | "standing.standIn"
  | "standing.average";
