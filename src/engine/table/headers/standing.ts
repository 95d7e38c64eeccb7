import type { HeaderGroup } from "./types";

/** How an account stands by itself and towards us. */
export const STANDING_HEADERS = {
  employees: {
    en: {
      sure:
        "employees, number of employees, no of employees, employee count, headcount, staff, total employees, num employees, staff count, " +
        "workforce, nr of employees, employees total, fte, ftes, staff size",
      weak: "company size, size, people",
    },
    zh: {
      sure: "员工人数, 员工数, 人数, 职工人数, 员工数量, 员工总数, 公司人数, 企业人数, 雇员人数, 总人数, 从业人数, 在职人数",
      weak: "规模, 公司规模, 企业规模, 人员规模",
    },
  },
  benchmark: {
    en: {
      sure: "benchmark, industry benchmark, landmark, industry landmark, flagship, lighthouse customer, lighthouse, flagship customer, reference value, industry leader, landmark customer, market leader",
      weak: "reference customer, prestige, reputation, prominence",
    },
    zh: {
      sure: "行业标杆, 标杆, 标杆客户, 行业龙头, 龙头企业, 样板客户, 标杆企业, 行业影响力, 行业地位, 灯塔客户",
      weak: "影响力, 知名度",
    },
  },
  health: {
    en: {
      sure: "health, business health, account health, health score, customer health, financial health, operating health, customer health score, operating condition, business condition",
      weak: "condition, stability, financial situation",
    },
    zh: {
      sure: "经营状况, 经营健康度, 健康度, 经营情况, 客户健康度, 财务状况, 经营健康, 运营状况, 经营状态",
      weak: "健康, 稳定性",
    },
  },
  loyalty: {
    en: {
      sure: "loyalty, long term mind, long term orientation, customer loyalty, loyalty score, long term cooperation, long term partnership, retention intent, commitment",
      weak: "nps, retention, stickiness",
    },
    zh: {
      sure: "长期合作, 忠诚度, 客户忠诚度, 长期合作意愿, 长期意识, 合作意愿, 长期合作意识, 忠诚, 长期合作理念",
      weak: "粘性, 黏性, 稳定度",
    },
  },
  paymentReputation: {
    en: {
      sure: "payment reputation, payment behaviour, payment behavior, payment history, payment discipline, creditworthiness, credit score, payment morale, payment record, credit standing, payment score, payment reliability, pays on time",
      weak: "credit, credit rating, payment, rating",
    },
    zh: {
      sure: "支付口碑, 付款口碑, 付款信誉, 支付信誉, 信用, 信誉, 信用度, 信用等级, 付款信用, 回款信誉, 付款及时性, 信用评分, 回款及时性, 支付信用",
      weak: "口碑, 信用评级, 付款情况",
    },
  },
  priceSensitivity: {
    en: {
      sure: "price sensitivity, price sensitive, sensitivity to price, price pressure, cost sensitivity, price consciousness, price focus, price sensitivity score",
      weak: "sensitivity, price orientation",
    },
    zh: {
      sure: "价格敏感度, 价格敏感, 价格敏感性, 对价格敏感, 价格敏感程度, 对价格敏感度",
      weak: "敏感度, 价格压力",
    },
  },
  serviceNeed: {
    en: {
      sure: "service need, service needs, need for service, service requirement, service requirements, service demand, support need, support needs, need for support, need for advice, service expectation",
      weak: "support level, service level",
    },
    zh: {
      sure: "服务需求, 服务要求, 对服务的需求, 服务需求度, 服务需求程度, 售后需求, 咨询需求",
      weak: "服务水平, 服务等级",
    },
  },
  performanceNeed: {
    en: {
      sure: "performance need, performance needs, performance requirement, performance requirements, need for performance, quality need, technical requirement level, performance demand, quality requirement",
      weak: "technical requirements, performance",
    },
    zh: {
      sure: "性能需求, 性能要求, 对性能的需求, 性能需求度, 技术要求, 质量要求, 性能需求程度",
      weak: "性能, 技术需求",
    },
  },
  strategicFit: {
    en: {
      sure: "strategic fit, strategic value, complementary resources, resource complementarity, strategic importance, strategic match, strategic alignment, partnership potential, resource fit",
      weak: "strategic, strategic account, synergy",
    },
    zh: {
      sure: "资源互补, 战略匹配, 战略契合度, 战略价值, 资源互补性, 互补资源, 战略重要性, 战略匹配度, 战略契合",
      weak: "战略, 互补性",
    },
  },
} satisfies HeaderGroup;
