import type { GrowthMessageId } from "../../../engine";
import type { Words } from "../../words";

export const growth = {
  "growth.priceInsensitive": "价格不敏感型",
  "growth.growing": "潜力增大型",
  "growth.steady": "中规中矩型",
  "growth.points": "{{name}} {{points, number}}",
  "growth.priceInsensitive.reason": "{{facts, list}}：看重得到什么，胜过价格多少。",
  "growth.change.volume":
    "“{{name}}”在截至 {{asOf}} 的 12 个月内为 {{current, number}}，此前 12 个月为 {{previous, number}}（{{change, percent}}）",
  "growth.change.revenue":
    "{{name}} {{current, number}}，{{before}} {{previous, number}}（{{change, percent}}）",
  "growth.years.volume":
    "“{{name}}”在截至 {{asOf}} 的 12 个月内为 {{current, number}}，此前 12 个月为 {{previous, number}}",
  "growth.years.revenue": "{{name}} {{current, number}}，{{before}} {{previous, number}}",
  "growth.rose": "{{change}}：增长达到 {{rise, percent}}。",
  "growth.short": "{{change}}：增长不足 {{rise, percent}}。",
  "growth.priceInsensitive.nextStep": "销售性能与服务，守住价格。",
  "growth.growing.nextStep": "更新产品与关系，作长期规划。",
  "growth.steady.nextStep": "维持现状，作短期规划。",
} satisfies Words<GrowthMessageId>;
