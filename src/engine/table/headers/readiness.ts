import type { HeaderGroup } from "./types";

/** What the readiness tiers and the first sort ask. */
export const READINESS_HEADERS = {
  need: {
    en: {
      sure:
        "need, needs, need identified, has need, need confirmed, requirement, requirements, demand, pain, pain point, business need, " +
        "has a need, need known, bant need, need for product",
      weak: "interest, interested, use case, problem",
    },
    zh: {
      sure: "需求, 有需求, 需求明确, 客户需求, 痛点, 需要, 采购需求, 业务需求, 购买需求, 产品需求, 使用需求",
      weak: "需求度, 兴趣, 问题",
    },
  },
  budget: {
    en: {
      sure:
        "budget, budget ok, budget amount, budget approved, budget confirmed, funds, funding, ability to pay, can pay, payment ability, " +
        "purchasing power, bant budget, budget available, has funds, money, solvency, affordability, budget status",
      weak: "financing, can afford, funded",
    },
    zh: {
      sure: "预算, 支付能力, 购买力, 付款能力, 有预算, 预算金额, 资金, 经费, 支付力, 采购预算, 预算情况, 购买能力, 资金能力, 项目预算, 支付实力",
      weak: "财力, 资金情况, 有钱",
    },
  },
  authority: {
    en: {
      sure:
        "authority, decision maker, decision makers, decision maker met, decision power, decision authority, bant authority, dm, " +
        "economic buyer, key person, signing authority, signatory, dm access, access to decision maker, spoke to decision maker, " +
        "decider, buying authority, talks to decision maker, decision maker reached, decision maker contact, has authority",
      weak: "power, key contact, champion, decision",
    },
    zh: {
      sure:
        "决策权, 决策人, 决策者, 拍板人, 拍板权, 关键人, 关键决策人, 有决策权, 接触决策人, 决策人接触, 决策权限, 采购决策权, 购买决策权, 话事人, " +
        "接触到决策人, 见到决策人, 已接触决策人, 关键人物",
      weak: "决策, 权力, 权限, 联系人职位",
    },
  },
  urgency: {
    en: {
      sure:
        "urgency, urgent, timing, bant timing, timing clear, timing ok, timeline, timeframe, time frame, time line, bant timeline, " +
        "ready to buy, buying intent, purchase intent, purchase intention, buys soon, purchase timeframe, intent and timing, buying now, " +
        "intent, pressing, how urgent",
      weak: "soon, time, priority, intention, timescale",
    },
    zh: {
      sure:
        "迫切程度, 紧急程度, 紧迫性, 紧迫程度, 迫切性, 迫切, 紧急, 紧急度, 紧迫度, 购买意向, 采购意向, 购买意愿, 意向和时间, 时间明确, 采购时间明确, " +
        "购买时间明确, 意向明确, 急迫程度, 急迫性, 意向时间明确, 迫切度, 急需",
      weak: "意向, 意愿, 时间, 优先级, 意向度, 急",
    },
  },
  fit: {
    en: {
      sure: "fit, product fit, fit score, solution fit, need fit, needs match, need match, icp fit, icp score, match score, customer fit, fit %, product market fit",
      weak: "match, suitability, lead score, score",
    },
    zh: {
      sure: "需求匹配, 需求匹配度, 匹配度, 契合度, 产品匹配度, 需求契合度, 适配度, 匹配程度, 产品契合度",
      weak: "匹配, 线索评分",
    },
  },
  acceptance: {
    en: {
      sure: "acceptance, openness, willingness, acceptance of us, likes us, acceptance score, openness score, willingness to accept, receptiveness",
      weak: "attitude, sentiment, favourability, favorability, interest level",
    },
    zh: {
      sure: "接受度, 接受程度, 认可度, 认同度, 接纳度, 客户接受度, 认可程度",
      weak: "态度, 好感度, 满意度",
    },
  },
} satisfies HeaderGroup;
