import type { ValueMessageId } from "../../../engine";
import type { Words } from "../../words";

export const value = {
  "value.strategic": "战略价值",
  "value.extrinsic": "外部价值",
  "value.intrinsic": "内在价值",
  "value.points": "{{name}} {{points, number}}",
  "value.highest": "{{own}} 居首（{{others, list}}）",
  "value.whatever": "{{own}}无论多少都居首（{{others, list}}）",
  "value.alone": "{{own}} 已是最高",
  "value.fitTooLow": "{{fit}}，达到 {{needed, number}} 才计入。",
  "value.strategic.reason": "{{lead}}：双方资源互补。",
  "value.extrinsic.reason": "{{lead}}：看重咨询与附加服务。",
  "value.intrinsic.reason": "{{lead}}：看重成本与便利。",
  "value.strategic.nextStep": "建立高层伙伴关系。",
  "value.extrinsic.nextStep": "提供共同方案与咨询。",
  "value.intrinsic.nextStep": "给出公道的价格、便捷的采购和贸易促销。",
} satisfies Words<ValueMessageId>;
