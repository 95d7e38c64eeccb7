import type { StandingMessageId } from "../../../engine";
import type { Words } from "../../words";

export const standing = {
  "standing.keyTarget": "目标大客户",
  "standing.target": "目标",
  "standing.prospective": "潜在",
  "standing.keyTarget.reason":
    "{{fit}} {{points, number}}，{{volume}}和{{orders}}均在前 {{top, percent}}，利润率 {{margin, percent}}（平均 {{average, percent}}），{{reputation}} {{reputationPoints, number}}。",
  "standing.target.reason": "{{fit}} {{points, number}} 达标；尚非大客户：{{lacks, list(style: narrow)}}。",
  "standing.prospective.reason": "{{fit}} {{points, number}} 低于 {{needed, number}}。",
  "standing.keyTarget.nextStep": "配备大客户团队，单独制定计划。",
  "standing.target.nextStep": "争取成交，补足成为大客户所缺的条件。",
  "standing.prospective.nextStep": "保持关系，改进产品或流程直至匹配。",
  "standing.unknown": "{{names, list}}未知：可能是{{could, list(type: disjunction)}}。",
  "standing.notTop": "{{field}} {{value, number}} 不在前 {{top, percent}}",
  "standing.lowMargin": "利润率 {{margin, percent}} 低于平均的 {{average, percent}}",
  "standing.noMargin": "没有{{revenue}}可算利润率",
  "standing.lowReputation": "{{field}} {{value, number}} 低于 {{needed, number}}",
  "standing.ask.fit": "了解产品与其需求的匹配程度。",
  "standing.ask.volume": "了解对方的采购量。",
  "standing.ask.quantity": "了解对方的采购量。",
  "standing.ask.revenue": "补充其销售额。",
  "standing.ask.orders": "补充其订单次数。",
  "standing.ask.profit": "补充其利润。",
  "standing.ask.paymentReputation": "了解其支付口碑。",
  "standing.standIn": "没有采购量列，买得多不多改按“{{measure}}”判断。",
  "standing.average": "全部客户合计的利润率为 {{average, percent}}；目标大客户的利润率不低于此。",
} satisfies Words<StandingMessageId>;
