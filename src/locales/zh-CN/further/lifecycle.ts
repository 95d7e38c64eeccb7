import type { LifecycleMessageId } from "../../../engine";
import type { Words } from "../../words";

export const lifecycle = {
  "lifecycle.value": "价值",
  "lifecycle.migrating": "迁移",
  "lifecycle.potential": "潜力",
  "lifecycle.base": "基础",
  "lifecycle.frozen": "冰点",
  "lifecycle.rising": "上升",
  "lifecycle.steady": "平稳",
  "lifecycle.new": "新增",
  "lifecycle.falling": "下降",
  "lifecycle.silent": "沉默",
  "lifecycle.value.nextStep": "保住：在对方询价别家之前谈好下一步。",
  "lifecycle.migrating.nextStep": "立即拜访，弄清订单去了哪里。",
  "lifecycle.potential.nextStep": "投入时间：推荐尚未购买的产品。",
  "lifecycle.base.nextStep": "以低成本做好服务。",
  "lifecycle.frozen.nextStep": "不投入销售时间，发一次召回优惠即可。",
  "lifecycle.unknown.nextStep": "补全数据，或按潜在客户对待。",
  "lifecycle.reason": "{{figures}}：{{momentum}}，{{level}}。",
  "lifecycle.reasonChange":
    "{{figures}}（{{change, number(style: percent; maximumFractionDigits: 1; signDisplay: exceptZero)}}）：{{momentum}}，{{level}}。",
  "lifecycle.offBeat": "已 {{count, number}} 天没有订单，通常每 {{gap, number}} 天一单：沉默，{{level}}。",
  "lifecycle.nothing": "两期都没有{{measure}}，此前也没有订单。",
  "lifecycle.unreadable": "其中一期的{{measure}}未知。",
  "lifecycle.dated": "{{measure}}近 12 个月 {{current, number}}，之前 12 个月 {{previous, number}}",
  "lifecycle.stated": "{{measure}} {{current, number}}，{{before}} {{previous, number}}",
  "lifecycle.abc": "{{class}} 类",
  "lifecycle.apart": "合计为负",
  "lifecycle.notRanked": "未排名",
  "lifecycle.high.abc": "ABC 的 A 类为高，其余为低。",
  "lifecycle.high.pyramid": "战略、TOP、重要客户为高，其余为低。",
} satisfies Words<LifecycleMessageId>;
