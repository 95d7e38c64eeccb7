import type { OpenMessageId, SharedMessageId } from "../../../engine";
import type { Words } from "../../words";

/** What is said while a question is open, and what to find out. */
export const open = {
  "tier.open": "待确认",
  "text.twoSentences": "{{first}}{{second}}",
  "open.unknown": "{{names, list}}未知：可能是{{classes, list(type: disjunction)}}。",
  "ask.fit": "了解产品与其需求的匹配程度。",
  "ask.acceptance": "了解对方是否愿意接受我们。",
  "ask.employees": "了解对方有多少员工。",
  "ask.benchmark": "了解对方是否为行业标杆。",
  "ask.health": "了解对方的经营状况。",
  "ask.loyalty": "了解对方是否愿意长期合作。",
  "ask.priceSensitivity": "了解对方对价格的敏感程度。",
  "ask.serviceNeed": "了解对方对服务的需求。",
  "ask.performanceNeed": "了解对方对性能的需求。",
  "ask.strategicFit": "了解双方资源能否互补。",
  "ask.volume": "了解对方今年和上一年的采购量。",
} satisfies Words<OpenMessageId | SharedMessageId>;
