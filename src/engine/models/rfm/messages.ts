import type { RfmStep } from "./explain";

export type RfmMessageId =
  | "rfm.class"
  | "rfm.reason"
  | "rfm.unknown"
  | "rfm.ask"
  | "rfm.note"
  | "rfm.without"
  | "rfm.ahead"
  | `rfm.${RfmStep}.nextStep`;
