import type { FindingMessageId, ModelMessageId } from "../../engine";
import type { Words } from "../words";

/** 名称、理由、提问、下一步与发现。列名保持用户原文。 */
export const models = {
  "model.readiness": "可成交客户分类",
  "model.abc": "ABC 分类",

  "field.name": "客户名称",
  "field.id": "编号",
  "field.owner": "负责人",
  "field.region": "地区",
  "field.industry": "行业",
  "field.need": "需求",
  "field.budget": "支付能力",
  "field.authority": "决策权",
  "field.urgency": "迫切程度",
  "field.revenue": "销售额",
  "field.profit": "利润",
  "field.volume": "采购量",
  "field.headroom": "潜在价值",
  "field.pipeline": "商机金额",

  "tier.3S.name": "奖金型",
  "tier.2S.name": "金矿型",
  "tier.1S.name": "下月型",
  "tier.A.name": "下季型",
  "tier.B.name": "包袱型",
  "tier.open": "待确认",

  "tier.3S.nextStep": "本月内成交。",
  "tier.2S.nextStep": "持续跟进，找到让对方着急的契机。",
  "tier.1S.nextStep": "挖掘需求。",
  "tier.A.nextStep": "保持联系，等待资金到位。",
  "tier.B.nextStep": "放弃，不再投入时间。",

  "tier.3S.reason": "可以成交",
  "tier.2S.reason": "可以拿下，但尚不迫切",
  "tier.1S.reason": "需要挖掘需求",
  "tier.A.reason": "等待资金",
  "tier.B.reason": "目前没有机会",

  "question.need": "请问：对方需要什么？",
  "question.budget": "请问：有没有这笔钱？",
  "question.authority": "请问：由谁拍板？",
  "question.urgency": "请问：什么时候要用？",

  "readiness.yes": "{{names, list}}具备",
  "readiness.no": "{{names, list}}为“否”",
  "readiness.unknown": "{{names, list}}未知",
  "readiness.oneFact": "{{first}}：{{then}}。",
  "readiness.twoFacts": "{{first}}，{{second}}：{{then}}。",
  "readiness.threeFacts": "{{first}}，{{second}}，{{third}}：{{then}}。",
  "readiness.keyPerson.reason": "找到关键人",
  "readiness.keyPerson.nextStep": "找到关键人。",
  "readiness.couldBe": "可能是 {{tiers, list(type: disjunction)}}",
  "readiness.byHand": "手工设定；计算结果：{{tier}}。{{reason}}",
  "readiness.byHandSame": "手工设定，与计算结果相同。{{reason}}",

  "abc.rank":
    "按“{{measure}}”排第 {{rank, number}} 名，共 {{of, number}} 名：占 {{share, percent}}，连同更大的客户累计 {{cumulative, percent}}。",
  "abc.blank": "“{{measure}}”为空或无法读取：不分类。",
  "abc.apart": "“{{measure}}”为负数：单列，不分类。",
  "abc.noClasses": "“{{measure}}”合计不为正数：不分类。",
  "abc.nothingClassified": "没有任何客户有可以排名的数值。",
  "abc.totalNotPositive": "合计为 {{total, number}}，占比没有意义，因此不分类。",

  "text.twoSentences": "{{first}}{{second}}",

  "finding.tieAcrossLine.include":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需区分，请换用更细的指标或移动分界线。",
  "finding.tieAcrossLine.exclude":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需留在 {{better}} 类，请把跨线的客户计入。",
} satisfies Words<ModelMessageId | FindingMessageId>;
