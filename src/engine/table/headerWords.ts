import type { Field } from "../types";

/** Header texts of a field, comma-separated; matched by `headerKeys`, so case, spaces and signs do not matter. */
export interface HeaderWords {
  /** These mean the field. */
  sure: string;
  /** These may mean something else; the values must agree and the person is asked. */
  weak?: string;
}

/** English headers: everyday words and the exports of common CRM systems. */
export const ENGLISH_HEADERS = {
  name: {
    sure:
      "account, account name, company, company name, customer, customer name, client, client name, name, prospect, " +
      "prospect name, organisation, organization, organisation name, organization name, firm, firm name, business, " +
      "business name, legal name, lead, associated company, parent account name, company / account, debtor, account title",
    weak: "entity, supplier, supplier name, vendor, buyer, contact, full name, opportunity name, deal name, deal, item",
  },
  id: {
    sure:
      "id, account id, customer id, client id, company id, record id, lead id, prospect id, account no, account number, " +
      "customer no, customer number, client no, client number, customer code, account code, client code, crm id, external id, " +
      "debtor no, opportunity id, deal id, vat id, duns",
    weak: "no, nr, number, code, key, ref, reference",
  },
  owner: {
    sure:
      "owner, account owner, lead owner, opportunity owner, deal owner, company owner, contact owner, record owner, sales rep, rep, " +
      "sales representative, salesperson, salesman, seller, account manager, key account manager, kam, assigned to, assignee, " +
      "sales agent, account executive, ae, sales owner, responsible, relationship manager, owner name",
    weak: "agent, manager, sales, user, employee, csm",
  },
  region: {
    sure:
      "region, area, territory, country, sales region, sales area, sales territory, country region, billing country, regional office, " +
      "state region, billing state province, office location, province, geography, geo",
    weak: "state, city, location, market, district, office, zone, billing city",
  },
  industry: {
    sure: "industry, sector, vertical, industry sector, business sector, branch of industry, line of business, industry type, naics, sic",
    weak: "branch, segment, market segment, category, trade",
  },
  need: {
    sure:
      "need, needs, need identified, has need, need confirmed, requirement, requirements, demand, pain, pain point, business need, " +
      "has a need, need known, bant need, need for product",
    weak: "interest, interested, fit, use case, problem",
  },
  budget: {
    sure:
      "budget, budget ok, budget amount, budget approved, budget confirmed, funds, funding, ability to pay, can pay, payment ability, " +
      "purchasing power, bant budget, budget available, has funds, money, solvency, affordability, budget status",
    weak: "financing, can afford, funded",
  },
  authority: {
    sure:
      "authority, decision maker, decision makers, decision maker met, decision power, decision authority, bant authority, dm, " +
      "economic buyer, key person, signing authority, signatory, dm access, access to decision maker, spoke to decision maker, " +
      "decider, buying authority, talks to decision maker, decision maker reached, decision maker contact, has authority",
    weak: "power, key contact, champion, decision",
  },
  urgency: {
    sure:
      "urgency, urgent, timing, bant timing, timing clear, timing ok, timeline, timeframe, time frame, time line, bant timeline, " +
      "ready to buy, buying intent, purchase intent, purchase intention, buys soon, purchase timeframe, intent and timing, buying now, " +
      "intent, pressing, how urgent",
    weak: "soon, time, priority, intention, timescale",
  },
  revenue: {
    sure:
      "revenue, revenues, sales, turnover, annual revenue, sales amount, sales value, net sales, gross sales, order value, total spend, " +
      "spend, billings, invoiced, invoiced amount, won value, won amount, sales revenue, revenue amount, total sales, total revenue, " +
      "arr, mrr, gmv, closed won amount, customer revenue, purchases, purchase amount, sales total, closed amount, annual spend",
    weak: "value, amount, total, income, close value, sum, total amount, monetary, total price, net amount, net value, worth, acv, contract value",
  },
  profit: {
    sure:
      "profit, gross profit, net profit, contribution, contribution margin, earnings, ebit, ebitda, profit amount, operating profit, " +
      "gross margin amount, margin amount, customer profit, db",
    weak: "margin, gross margin, net margin",
  },
  volume: {
    sure: "volume, purchase volume, sales volume, units, units sold, order volume, tonnage, volume units, purchased volume, annual volume",
    weak: "quantity, qty, tons, pieces, pcs, count, consumption",
  },
  headroom: {
    sure:
      "headroom, potential, potential value, growth potential, sales potential, account potential, potential revenue, whitespace, " +
      "white space, upside, upsell potential, customer potential, revenue potential, untapped potential",
    weak: "opportunity, wallet, growth",
  },
  pipeline: {
    sure:
      "pipeline, open pipeline, pipeline value, pipeline amount, opportunity amount, opportunity value, deal value, deal size, " +
      "deal amount, expected revenue, estimated revenue, est revenue, est value, expected value, open opportunities, " +
      "open opportunity amount, weighted amount, open deals amount, open amount, total open deal value, forecast, forecast amount, weighted pipeline",
    weak: "quote, quoted, quote amount, quotation, offer value",
  },
} satisfies Partial<Record<Field, HeaderWords>>;

/** Chinese headers, simplified; traditional ones are folded before they are looked up. */
export const CHINESE_HEADERS = {
  name: {
    sure:
      "客户, 客户名称, 客户名, 客户姓名, 公司, 公司名称, 公司名, 企业, 企业名称, 企业名, 单位, 单位名称, 客户单位, 客户全称, 公司全称, " +
      "潜在客户, 潜在客户名称, 账户, 账户名称, 商户, 商户名称, 客户公司, 客户简称, 客户公司名称, 客户企业名称, 往来单位",
    weak: "名称, 姓名, 供应商, 供应商名称, 项目名称, 商机名称, 项目, 联系人, 经销商, 门店, 店铺",
  },
  id: {
    sure: "编号, 客户编号, 客户编码, 客户代码, 客户号, 客户id, 公司编号, 企业编号, 线索编号, 商机编号, 统一社会信用代码, 档案号",
    weak: "代码, 编码, 序号, 号码, 账号",
  },
  owner: {
    sure:
      "负责人, 销售人员, 业务员, 客户经理, 销售代表, 归属人, 跟进人, 所属销售, 销售负责人, 销售员, 大客户经理, 业务负责人, 客户负责人, " +
      "客户所有人, 所有人, 跟单员, 销售顾问, 业务经理, 销售经理, 负责销售, 责任人, 跟进销售, 业务代表, 商机所有人, 线索所有人",
    weak: "销售, 经理, 员工, 业务",
  },
  region: {
    sure: "地区, 区域, 省份, 大区, 省市, 所在地, 所在地区, 销售区域, 国家, 所属区域, 国家地区, 片区, 所在区域, 所属地区, 销售大区",
    weak: "城市, 省, 市, 地址, 市场",
  },
  industry: {
    sure: "行业, 所属行业, 行业类别, 行业分类, 行业类型, 行业领域, 产业",
    weak: "领域, 类别, 细分市场",
  },
  need: {
    sure: "需求, 有需求, 需求明确, 需求匹配度, 客户需求, 痛点, 需要, 采购需求, 业务需求, 购买需求, 产品需求, 使用需求",
    weak: "需求度, 兴趣, 问题",
  },
  budget: {
    sure: "预算, 支付能力, 购买力, 付款能力, 有预算, 预算金额, 资金, 经费, 支付力, 采购预算, 预算情况, 购买能力, 资金能力, 项目预算, 支付实力",
    weak: "财力, 资金情况, 有钱",
  },
  authority: {
    sure:
      "决策权, 决策人, 决策者, 拍板人, 拍板权, 关键人, 关键决策人, 有决策权, 接触决策人, 决策人接触, 决策权限, 采购决策权, 购买决策权, 话事人, " +
      "接触到决策人, 见到决策人, 已接触决策人, 关键人物",
    weak: "决策, 权力, 权限, 联系人职位",
  },
  urgency: {
    sure:
      "迫切程度, 紧急程度, 紧迫性, 紧迫程度, 迫切性, 迫切, 紧急, 紧急度, 紧迫度, 购买意向, 采购意向, 购买意愿, 意向和时间, 时间明确, 采购时间明确, " +
      "购买时间明确, 意向明确, 急迫程度, 急迫性, 意向时间明确, 迫切度, 急需",
    weak: "意向, 意愿, 时间, 优先级, 意向度, 急",
  },
  revenue: {
    sure:
      "销售额, 营业额, 收入, 营收, 成交额, 成交金额, 销售收入, 销售金额, 营业收入, 合同金额, 合同额, 交易额, 交易金额, 消费金额, 采购金额, 采购额, " +
      "年销售额, 订单金额, 销售总额, 购买金额, 赢单金额, 签约金额, 年收入, 消费额, 消费总额, 下单金额, 年采购额",
    weak: "金额, 业绩, 回款, 总额, 回款金额, 数值, 值, 总金额, 实付金额, 开票金额, 产值",
  },
  profit: {
    sure: "利润, 毛利, 毛利额, 净利润, 利润额, 毛利润, 净利, 贡献毛利, 利润贡献, 边际贡献, 营业利润",
    weak: "贡献, 收益, 盈利",
  },
  volume: {
    sure: "采购量, 销量, 销售量, 用量, 订货量, 购买量, 采购数量, 年采购量, 销售数量, 年用量, 订购量, 提货量, 出货量, 购买数量",
    weak: "数量, 件数, 台数, 吨数, 吨位",
  },
  headroom: {
    sure: "潜在价值, 潜力, 潜在销售额, 增长空间, 潜力金额, 潜在金额, 增长潜力, 上升空间, 提升空间, 客户潜力, 潜在采购额, 潜在收入, 市场潜力",
    weak: "空间, 潜在",
  },
  pipeline: {
    sure:
      "商机金额, 商机额, 商机, 意向金额, 在谈金额, 预计金额, 预计成交金额, 预计成交额, 报价金额, 机会金额, 预计销售额, 预计收入, 预计销售金额, 跟进金额, " +
      "预计签约金额, 预测金额, 管道金额, 销售管道, 商机价值, 预期收入, 预计合同金额, 预估金额",
    weak: "报价, 预测",
  },
} satisfies Partial<Record<Field, HeaderWords>>;
