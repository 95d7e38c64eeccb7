import type { RfmMessageId } from "../../../engine";
import type { Words } from "../../words";

export const rfm = {
  "rfm.class.5": "R5 最近",
  "rfm.class.4": "R4 较近",
  "rfm.class.3": "R3 居中",
  "rfm.class.2": "R2 较久",
  "rfm.class.1": "R1 最久",
  "rfm.reason":
    "最近一次订单在 {{count, number}} 天前（近度 {{recency, number}}），{{orders}} {{orderCount, number}}（频度 {{frequency, number}}），{{measure}} {{value, number}}（金额 {{monetary, number}}）。",
  "rfm.unknown": "{{names, list}}未知：不评分。",
  "rfm.ask": "请补充{{names, list}}。",
  "rfm.keep.nextStep": "表示感谢，请其转介绍。",
  "rfm.widen.nextStep": "推荐更多产品或更大的订单。",
  "rfm.second.nextStep": "趁热促成下一单。",
  "rfm.remind.nextStep": "现在提醒，别等对方沉默。",
  "rfm.winBack.nextStep": "立即联系：好客户沉默了。",
  "rfm.leave.nextStep": "不投入销售时间，群发信息即可。",
  "rfm.note": "各项得分按客户五等分，5 为最好：距 {{asOf}} 的天数（近度）、频度、金额。",
  "rfm.without": "{{count, number}} 个客户缺少其中一项，不评分。",
  "rfm.ahead": "{{count, number}} 个客户的最近订单晚于 {{asOf}}，按当天计。",
} satisfies Words<RfmMessageId>;
