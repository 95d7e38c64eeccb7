import type { AbcMessageId, FindingMessageId, ReadinessMessageId, SharedMessageId } from "../../engine";
import type { Words } from "../words";

/** 名称、理由、提问、下一步与发现。列名保持用户原文。 */
export const models = {
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
  "abc.line.count.A": "位于前 {{a, percent}} 的客户之内。",
  "abc.line.count.B": "位于前 {{b, percent}} 的客户之内，排在 A 类之后。",
  "abc.line.count.C": "位于前 {{b, percent}} 的客户之后。",
  "abc.line.thresholds.A": "不低于 {{a, number}}。",
  "abc.line.thresholds.B": "不低于 {{b, number}}，低于 {{a, number}}。",
  "abc.line.thresholds.C": "低于 {{b, number}}。",
  "abc.line.jenks.A": "属于三个自然分组中最高的一组，{{a, number}} 及以上。",
  "abc.line.jenks.B": "属于三个自然分组中居中的一组，{{b, number}} 及以上。",
  "abc.line.jenks.C": "属于三个自然分组中最低的一组，低于 {{b, number}}。",
  "abc.line.computed.A": "属于贡献最大的少数：占比曲线把 A 类截止于客户数的 {{a, percent}}。",
  "abc.line.computed.B": "介于少数与多数之间：占比曲线把 B 类截止于客户数的 {{b, percent}}。",
  "abc.line.computed.C": "属于贡献很小的多数：客户数超过 {{b, percent}} 后占比曲线趋于平缓。",
  "abc.toNext": "再多 {{gap, number}} 即进入 {{class}} 类。",
  "abc.toLast": "{{class}} 类最后一个客户多 {{gap, number}}。",
  "abc.noLines": "数值相差太小，无法在类别之间划线。",
  "abc.zeroLast": "零归入最后一类。",
  "abc.inGroup": "在“{{group}}”组内：{{class}} 类，排第 {{rank, number}} 名，共 {{of, number}} 名。",
  "abc.groups": "按“{{by}}”分为 {{count, number}} 组；{{only, number}} 个客户在组内为 A 类，总体上不是。",
  "abc.ungrouped": "{{count, number}} 个客户没有“{{by}}”，没有组内类别。",
  "abc.noGroups": "没有组内类别：表中没有“{{by}}”列。",
  "abc.noTieBreak": "相同的数值归为一类：表中没有“{{measure}}”列。",
  "abc.emptyA.few":
    "A 类没有客户：占比曲线算出 A 类到客户数的 {{a, percent}} 为止，而 {{count, number}} 个客户的这一比例不足一个。客户这么少时，请改按累计占比划分，才能看出谁最重要。",
  "abc.emptyA.ties":
    "A 类没有客户：最大的 {{count, number}} 个客户“{{measure}}”相同，分界线正好落在其中，因此一起归入 {{class}} 类。要有 A 类，请用第二个指标区分它们，或改按累计占比划分。",
  "abc.emptyA.excludeTied":
    "A 类没有客户：最大的 {{count, number}} 个客户数值相同，合计占“{{measure}}”的 {{share, percent}}，已超过 A 类的界限 {{a, percent}}。若计入跨线的客户，它们就是 A 类。",
  "abc.emptyA.exclude":
    "A 类没有客户：最大的一个客户就占“{{measure}}”的 {{share, percent}}，已超过 A 类的界限 {{a, percent}}。若计入跨线的客户，它就是 A 类。",
  "abc.period.year": "年",
  "abc.period.quarter": "季度",
  "abc.period.month": "月",
  "abc.blank": "“{{measure}}”为空或无法读取：不分类。",
  "abc.apart": "“{{measure}}”为负数：单列，不分类。",
  "abc.noClasses": "“{{measure}}”合计不为正数：不分类。",
  "abc.nothingClassified": "没有任何客户有可以排名的数值。",
  "abc.totalNotPositive": "合计为 {{total, number}}，占比没有意义，因此不分类。",

  "text.twoSentences": "{{first}}{{second}}",

  "finding.tieAcrossLine.include":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需区分，请换用更细的指标或移动分界线。",
  "finding.tieAcrossLine.computed":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入其中多数所在的 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需区分，请换用更细的指标，或设定第二指标来区分。",
  "finding.tieAcrossLine.exclude":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需留在 {{better}} 类，请把跨线的客户计入。",

  "finding.duplicateName":
    "{{names, list}}可能是同一客户，目前分开计算。如果确是同一客户，请在各行统一写成“{{kept}}”。",
  "finding.duplicateName.same":
    "“{{name}}”出现在 {{count, number}} 行，每行各算一个客户。若是同一客户，请按客户合并各行，或删除重复录入的行。",
  "finding.duplicateName.more": "另外 {{count, number}} 个",
  "finding.duplicateName.rest":
    "还有 {{count, number}} 组名称相近（{{accounts, number}} 个客户），目前分开计算。",
  "finding.duplicateName.all": "有 {{accounts, number}} 个客户的名称彼此相近，目前分开计算；报告中逐一列出。",
  "finding.duplicateLine":
    "有 {{count, number}} 行在所读的各列（{{columns, list}}）上与前面的行完全相同，第一处在第 {{row}} 行。仍按原样计入；重复录入的请删除。",
  "finding.ledgerDiffers.texts":
    "工作表自己的“{{measure}}”合计为 {{sheetTotal, number}}，各行相加为 {{total, number}}。有 {{count, number}} 个数字写成了文本，工作表不会相加。改为数字后两者即一致。",
  "finding.ledgerDiffers":
    "工作表自己的“{{measure}}”合计为 {{sheetTotal, number}}，各行相加为 {{total, number}}。请检查写成文本的数字（工作表不会相加）以及合计漏掉的行。",
} satisfies Words<AbcMessageId | FindingMessageId | ReadinessMessageId | SharedMessageId>;
