import type { HeaderGroup } from "./types";

/** Lines of orders, and what is known of an account's orders. */
export const ORDER_HEADERS = {
  quantity: {
    en: {
      sure: "quantity, qty, order quantity, quantity ordered, ordered quantity, quantity sold, order qty, qty ordered, invoiced quantity, product quantity, number of units, no of units",
      weak: "count, pieces, pcs",
    },
    zh: {
      sure: "数量, 件数, 订单数量, 下单数量, 销售件数, 订购数量, 订货数量, 发货数量",
      weak: "个数, 实发数量",
    },
  },
  price: {
    en: {
      sure: "price, unit price, sales price, list price, selling price, price per unit, item price, net price, price each, unit sales price, unit cost price",
      weak: "rate, cost, unit cost",
    },
    zh: {
      sure: "单价, 售价, 销售单价, 成交单价, 产品单价, 含税单价, 不含税单价, 销售价, 商品单价, 标价",
      weak: "价钱, 成交价",
    },
  },
  discount: {
    en: {
      sure: "discount, discount %, discount rate, discount percent, discount percentage, rebate, rebate %, average discount, avg discount, disc, disc %, price discount, discount pct",
      weak: "reduction, markdown",
    },
    zh: {
      sure: "折扣, 折扣率, 让利, 折让率, 优惠比例, 折扣比例, 平均折扣",
      weak: "优惠, 返点, 返利",
    },
  },
  orderId: {
    en: {
      sure:
        "order id, order no, order number, order nr, invoice id, invoice no, invoice number, invoice nr, transaction id, transaction no, " +
        "transaction number, receipt no, receipt number, po number, po no, purchase order, purchase order number, sales order, " +
        "sales order number, sales order no, document number, document no, bill no, bill number, voucher no, contract no, contract number, " +
        "opportunity id, deal id, order reference, order ref, invoice reference, booking number",
      weak: "order, invoice, transaction, document, contract, receipt, opportunity number",
    },
    zh: {
      sure:
        "订单号, 订单编号, 订单id, 发票号, 发票号码, 单号, 单据编号, 单据号, 合同编号, 合同号, 流水号, 交易号, 交易单号, 销售单号, 商机编号, " +
        "销售订单号, 出库单号, 订单号码, 发票编号, 交易编号",
      weak: "订单, 发票, 合同",
    },
  },
  date: {
    en: {
      sure:
        "date, order date, invoice date, transaction date, purchase date, date of sale, sale date, sales date, posting date, close date, " +
        "closing date, closed date, date closed, date ordered, order placed, booking date, payment date, document date, deal close date, " +
        "actual close date, won time, won date, deal won time, ordered on, purchased on, date of order, date of purchase, contract date, paid date",
      likely:
        "est close date, expected close date, estimated close date, deal expected close date, forecast close date, deal closed on, deal lost time, expected closing date",
      weak: "day, period, month, time stamp, timestamp, order time, ship date, shipped date, delivery date",
    },
    zh: {
      sure:
        "日期, 订单日期, 下单日期, 下单时间, 开票日期, 成交日期, 成交时间, 交易日期, 交易时间, 签约日期, 签约时间, 结单日期, 购买日期, 购买时间, " +
        "销售日期, 发票日期, 消费日期, 消费时间, 合同日期, 付款日期, 订购日期, 业务日期, 单据日期, 赢单日期, 采购日期, 订单时间, 签订日期",
      likely: "预计成交日期, 预计成交时间, 预计签约日期, 预计结单日期, 预计签单日期, 预计签约时间",
      weak: "月份, 期间, 发货日期, 出库日期",
    },
  },
  lastOrder: {
    en: {
      sure:
        "last order, last order date, last purchase, last purchase date, date of last order, most recent order, most recent purchase, latest order, " +
        "latest order date, last invoice date, last bought, last transaction date, recent order date, last sale date, last sale, last ordered",
      weak: "recency date, last transaction, last invoice, recent deal close date",
    },
    zh: {
      sure: "最近订单, 最后订单, 最近下单日期, 最近下单时间, 最后下单时间, 最后下单日期, 最近购买日期, 最近购买时间, 最后购买时间, 最近成交日期, 最近成交时间, 最近订单日期, 最后订单日期, 最近一次购买, 最后成交日期, 最后交易日期, 最近交易日期, 末次下单, 最近采购日期, 最近一次下单, 最近一次采购",
      weak: "最近消费时间",
    },
  },
  firstOrder: {
    en: {
      sure:
        "first order, first order date, first purchase, first purchase date, date of first order, customer since, client since, first invoice date, " +
        "first sale date, first bought, first deal created date, became a customer date, first deal close date",
      weak: "since, start date, first invoice, relationship since",
    },
    zh: {
      sure: "首次订单, 首次下单日期, 首次下单时间, 首次购买日期, 首次购买时间, 首单日期, 首单时间, 首次成交日期, 首次成交时间, 首次采购日期, 首次合作日期, 首次交易日期, 合作开始日期, 开始合作时间",
      weak: "合作时间, 开户日期, 首单",
    },
  },
  orders: {
    en: {
      sure: "orders, number of orders, order count, no of orders, orders placed, purchase count, number of purchases, transaction count, number of transactions, count of orders, nr of orders, orders total, won deals, closed won deals, organization won deals, number of deals won",
      weak: "frequency, invoices, transactions, purchases count, number of invoices",
    },
    zh: {
      sure: "订单数, 下单次数, 购买次数, 订单数量合计, 成交次数, 交易次数, 采购次数, 消费次数, 订单次数, 成交笔数, 订单笔数, 订单总数, 成交单数",
      weak: "次数, 频次, 频率, 笔数",
    },
  },
} satisfies HeaderGroup;
