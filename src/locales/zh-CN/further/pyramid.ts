import type { PyramidMessageId } from "../../../engine";
import type { Words } from "../../words";

export const pyramid = {
  "pyramid.strategic": "战略客户",
  "pyramid.TOP": "TOP 客户",
  "pyramid.important": "重要客户",
  "pyramid.ordinary": "普通客户",
  "pyramid.ranked.reason": "按“{{measure}}”在 {{of, number}} 个客户中排第 {{rank, number}}：{{segment}}。",
  "pyramid.withoutValue.reason": "“{{measure}}”不大于零：普通客户，不参与排名。",
  "pyramid.prospect.reason": "从无订单和销售额：潜在客户，不在金字塔内。",
  "pyramid.inactive.reason":
    "最后一次下单在 {{day}}，距 {{asOf}} 已超过 {{months, number}} 个月：不活跃，不在金字塔内。",
  "pyramid.unclassified.reason": "“{{measure}}”未知：不分层。",
  "pyramid.toNext": "再多 {{gap, number}} 即进入{{segment}}。",
  "pyramid.toNext.anyMore": "再多一点即进入{{segment}}。",
  "pyramid.layers": "五层结构中低于 {{covered, number}}% 的有：{{names, list}}。先做这些。",
  "pyramid.strategic.nextStep": "五层全覆盖：信息层、壁垒层、业务层、关系层、利益层。",
  "pyramid.TOP.nextStep": "五层全覆盖：信息层、壁垒层、业务层、关系层、利益层。",
  "pyramid.important.nextStep": "由销售人员专人负责。",
  "pyramid.ordinary.nextStep": "通过渠道或线上服务。",
  "pyramid.prospect.nextStep": "争取首单。",
  "pyramid.inactive.nextStep": "查明停单原因：挽回或放弃。",
  "pyramid.unclassified.nextStep": "了解“{{measure}}”。",
  "pyramid.tooFew.nextStep": "逐个客户分析。",
  "pyramid.tooFew":
    "“{{measure}}”大于零的客户只有 {{count, number}} 个，不足以建立金字塔；至少需要 {{least, number}} 个。",
} satisfies Words<PyramidMessageId>;
