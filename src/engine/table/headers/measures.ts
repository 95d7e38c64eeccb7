import type { HeaderGroup } from "./types";

/** What accounts are ranked by. */
export const MEASURE_HEADERS = {
  revenue: {
    en: {
      sure:
        "revenue, revenues, sales, turnover, annual revenue, sales amount, sales value, net sales, gross sales, order value, total spend, " +
        "spend, billings, invoiced, invoiced amount, won value, won amount, sales revenue, revenue amount, total sales, total revenue, " +
        "arr, mrr, gmv, closed won amount, customer revenue, purchases, purchase amount, sales total, closed amount, annual spend, " +
        "spend amount, invoice amount, order amount, order total, invoice total, line total, extended price",
      likely: "actual value, actual revenue, actual amount",
      weak:
        "value, amount, total, income, close value, sum, total amount, monetary, total price, net amount, net value, worth, acv, " +
        "contract value, paid amount, amount paid, payment amount, gross amount, gross value",
    },
    zh: {
      sure:
        "销售额, 营业额, 收入, 营收, 成交额, 成交金额, 销售收入, 销售金额, 营业收入, 合同金额, 合同额, 交易额, 交易金额, 消费金额, 采购金额, 采购额, " +
        "年销售额, 订单金额, 销售总额, 购买金额, 赢单金额, 签约金额, 年收入, 消费额, 消费总额, 下单金额, 年采购额, 订单总额, 发票金额",
      weak: "金额, 业绩, 回款, 总额, 回款金额, 数值, 值, 总金额, 实付金额, 开票金额, 产值, 价税合计, 小计",
    },
  },
  profit: {
    en: {
      sure:
        "profit, gross profit, net profit, contribution, contribution margin, earnings, ebit, ebitda, profit amount, operating profit, " +
        "gross margin amount, margin amount, customer profit, db",
      weak: "margin, gross margin, net margin",
    },
    zh: {
      sure: "利润, 毛利, 毛利额, 净利润, 利润额, 毛利润, 净利, 贡献毛利, 利润贡献, 边际贡献, 营业利润",
      weak: "贡献, 收益, 盈利",
    },
  },
  volume: {
    en: {
      sure: "volume, purchase volume, sales volume, units, units sold, order volume, tonnage, volume units, purchased volume, annual volume",
      weak: "tons, consumption",
    },
    zh: {
      sure: "采购量, 销量, 销售量, 用量, 订货量, 购买量, 采购数量, 年采购量, 销售数量, 年用量, 订购量, 提货量, 出货量, 购买数量",
      weak: "吨数, 吨位, 台数",
    },
  },
  headroom: {
    en: {
      sure:
        "headroom, potential, potential value, growth potential, sales potential, account potential, potential revenue, whitespace, " +
        "white space, upside, upsell potential, customer potential, revenue potential, untapped potential",
      weak: "opportunity, wallet, growth",
    },
    zh: {
      sure: "潜在价值, 潜力, 潜在销售额, 增长空间, 潜力金额, 潜在金额, 增长潜力, 上升空间, 提升空间, 客户潜力, 潜在采购额, 潜在收入, 市场潜力",
      weak: "空间, 潜在",
    },
  },
  pipeline: {
    en: {
      sure:
        "pipeline, open pipeline, pipeline value, pipeline amount, opportunity amount, opportunity value, deal value, deal size, " +
        "deal amount, expected revenue, estimated revenue, est revenue, est value, expected value, open opportunities, " +
        "open opportunity amount, open deals amount, open amount, total open deal value, forecast, forecast amount, potential deal value",
      likely:
        "weighted amount, weighted pipeline, weighted value, deal weighted value, weighted revenue, forecast amount weighted",
      weak: "quote, quoted, quote amount, quotation, offer value, recent deal amount",
    },
    zh: {
      sure:
        "商机金额, 商机额, 商机, 意向金额, 在谈金额, 预计金额, 预计成交金额, 预计成交额, 报价金额, 机会金额, 预计销售额, 预计收入, 预计销售金额, 跟进金额, " +
        "预计签约金额, 预测金额, 管道金额, 销售管道, 商机价值, 预期收入, 预计合同金额, 预估金额, 预计销售收入",
      weak: "报价, 预测",
    },
  },
  previousRevenue: {
    en: {
      sure:
        "previous revenue, prior revenue, revenue last year, last year revenue, last years revenue, previous year revenue, prior year revenue, " +
        "revenue previous year, revenue prior year, revenue py, py revenue, revenue ly, ly revenue, sales last year, last year sales, " +
        "last years sales, previous sales, previous year sales, prior year sales, sales previous year, sales prior year, sales ly, sales py, " +
        "py sales, ly sales, prior period revenue, previous period revenue, turnover last year, last year turnover, turnover previous year",
      weak: "last year, previous year, prior year, previous period",
    },
    zh: {
      sure:
        "去年销售额, 上年销售额, 上一年销售额, 去年收入, 上年收入, 去年营收, 上年营收, 去年营业额, 上年营业额, 上期销售额, 上期收入, " +
        "去年同期销售额, 同期销售额, 上年度销售额, 前一年销售额, 上年同期销售额, 去年成交金额, 去年采购额",
      weak: "去年, 上年, 上期, 去年同期, 上年同期",
    },
  },
  overdue: {
    en: {
      sure:
        "overdue, overdue amount, past due, past due amount, overdue receivables, overdue balance, amount overdue, overdue ar, " +
        "overdue invoices amount, arrears, delinquent amount, overdue debt",
      weak: "outstanding, outstanding balance, receivables, accounts receivable, balance due",
    },
    zh: {
      sure: "逾期应收, 逾期金额, 逾期, 逾期应收款, 逾期账款, 逾期欠款, 超期应收, 逾期未付, 逾期货款, 逾期应收账款",
      weak: "欠款, 应收账款, 应收款, 应收余额, 未付款",
    },
  },
} satisfies HeaderGroup;
