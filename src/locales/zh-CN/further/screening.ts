import type { ScreeningMessageId } from "../../../engine";
import type { Words } from "../../words";

export const screening = {
  "screening.key": "大客户",
  "screening.watch": "观察",
  "screening.no": "非大客户",
  "screening.points": "{{name}} {{points, number}}",
  "screening.below": "{{name}} {{points, number}} 低于 {{needed, number}}",
  "screening.key.reason": "{{facts, list}}：规模大或为行业标杆，经营良好，着眼长期。",
  "screening.watch.reason": "{{facts, list}}；其余两项原则符合。",
  "screening.no.reason": "{{facts, list}}。",
  "screening.key.nextStep": "作为大客户经营，制定客户计划。",
  "screening.watch.nextStep.scale": "保持联系，待其做大或成为行业标杆后再评估。",
  "screening.watch.nextStep.health": "大而不盈利：在保障货款的条件下交易，关注其经营状况。",
  "screening.watch.nextStep.loyalty": "先弄清怎样才能留住对方，再作投入。",
  "screening.no.nextStep": "按普通客户服务。",
} satisfies Words<ScreeningMessageId>;
