import type { RecencyScore } from "./classify";
import type { RfmStep } from "./explain";

export type RfmMessageId =
  | `rfm.class.${RecencyScore}`
  | "rfm.reason"
  | "rfm.unknown"
  | "rfm.ask"
  | "rfm.note"
  | "rfm.without"
  | "rfm.ahead"
  | `rfm.${RfmStep}.nextStep`;
