import type { TrapMessageId } from "../../../engine";
import type { Words } from "../../words";

/** 五个误区，以及分类中的其他发现。 */
export const traps = {
  "trap.singleIndicator.name": "只看单一指标",
  "trap.concentration.name": "抓大放小",
  "trap.bigProduct.name": "大产品不等于大客户",
  "trap.profitless.name": "大而无利",
  "trap.terms.name": "条件越给越优惠",

  "trap.state.found": "存在",
  "trap.state.clear": "未发现",
  "trap.state.unmapped": "未检查",
  "trap.unmapped": "请为{{fields, list}}选择列，才能检查。",
  "trap.empty": "“{{fields, list}}”没有可读取的数值，因此未检查。",

  "trap.singleIndicator.one": "只看“{{measure}}”会误判：{{first}}。分配时间和条件时，请同时参考评分。",
  "trap.singleIndicator.both":
    "只看“{{measure}}”会误判：{{first}}；{{second}}。分配时间和条件时，请同时参考评分。",
  "trap.singleIndicator.big": "{{count, number}} 个 A 类客户的评分只是中或低，{{accounts, list}}",
  "trap.singleIndicator.small": "{{count, number}} 个 C 类客户的评分为顶级，{{accounts, list}}",
  "trap.singleIndicator.account":
    "{{name}}（按“{{measure}}”排第 {{byMeasure, number}}，按评分排第 {{byScore, number}}）",
  "trap.singleIndicator.unscored": "评分卡已知的权重不到一半，没有客户得到评分，因此未检查。",
  "trap.singleIndicator.clear":
    "“{{measure}}”与评分一致：A 类客户的评分都不低于高，C 类客户没有一个评分为顶级。",

  "trap.concentration.one":
    "{{name}}一家就占“{{measure}}”的 {{top1, percent}}。一旦失去：{{losses, list}}。请在那里认识不止一位联系人，并培养排在其后的各家。",
  "trap.concentration.few":
    "“{{measure}}”由少数客户支撑，集中程度相当于只有 {{equal, number(maximumFractionDigits: 1)}} 个同样大小的客户（赫芬达尔指数 {{hhi, number}}）。一旦失去：{{losses, list}}。请培养排在其后的客户。",
  "trap.concentration.loss": "最大的 {{count, number}} 家为 {{value, number}}（{{share, percent}}）",
  "trap.concentration.clear": "没有哪个客户单独支撑“{{measure}}”。一旦失去：{{losses, list}}。",

  "trap.bigProduct.all":
    "{{of, number}} 个 C 类客户中，有 {{count, number}} 个在某个产品内是 A 类，并排在该产品买家的前 {{top, percent}}：{{accounts, list}}。某个产品买得多，还不等于大客户：请按总体类别安排时间，并了解对方还能买什么。",
  "trap.bigProduct.some":
    "{{of, number}} 个 C 类客户中，有 {{count, number}} 个在某个产品内是 A 类，其中 {{leaders, number}} 个排在该产品买家的前 {{top, percent}}：{{accounts, list}}。某个产品买得多，还不等于大客户：请按总体类别安排时间，并了解对方还能买什么。",
  "trap.bigProduct.none":
    "{{of, number}} 个 C 类客户中，有 {{count, number}} 个在某个产品内是 A 类，但都没有排进该产品买家的前 {{top, percent}}，最接近的是：{{accounts, list}}。某个产品买得多，还不等于大客户：请按总体类别安排时间，并了解对方还能买什么。",
  "trap.bigProduct.account": "{{name}}在“{{product}}”中（第 {{rank, number}} 名，共 {{of, number}} 名）",
  "trap.bigProduct.clear": "没有客户在某个产品内是 A 类、总体上却是 C 类。",

  "trap.profitless.accounts":
    "按“{{revenue}}”的 {{of, number}} 个 A 类客户中，有 {{count, number}} 个几乎没有“{{profit}}”：{{accounts, list}}。{{shares}}在追求更大的量之前，请先改善那里的价格和服务成本。",
  "trap.profitless.class":
    "A 类赚得比卖得少。{{shares}}其中利润率最低的是：{{accounts, list}}。在追求更大的量之前，请先改善那里的价格和服务成本。",
  "trap.profitless.shares":
    "A 类占“{{revenue}}”的 {{revenueShare, percent}}，占“{{profit}}”的 {{profitShare, percent}}。",
  "trap.profitless.sharesKnown":
    "在“{{profit}}”已知的客户中，A 类占“{{revenue}}”的 {{revenueShare, percent}}，占“{{profit}}”的 {{profitShare, percent}}。",
  "trap.profitless.noShares": "“{{profit}}”合计没有盈余。",
  "trap.profitless.clear": "按“{{revenue}}”的 A 类客户中，没有一个按“{{profit}}”是 C 类或负数。{{shares}}",

  "trap.terms.found":
    "{{count, number}} 个客户的折扣，比“{{measure}}”相同或更大的客户的中位数高出 {{points, number}} 个百分点以上：{{accounts, list}}。再次让步之前，请问对方用什么来换。",
  "trap.terms.account": "{{name}}（{{given, percent}}，中位数 {{median, percent}}）",
  "trap.terms.clear":
    "没有客户的折扣比“{{measure}}”相同或更大的客户的中位数高出 {{points, number}} 个百分点以上。",

  "finding.creditTerms":
    "最大的客户中有 {{count, number}} 个支付口碑差：{{accounts, list}}。请先谈好付款条件，再谈更大的量。",
  "finding.creditTerms.overdue":
    "最大的客户中有 {{count, number}} 个欠款或支付口碑差：{{accounts, list}}。逾期共 {{overdue, number}}。请先谈好付款条件，再谈更大的量。",
  "finding.creditTerms.owes": "{{name}}（逾期 {{overdue, number}}）",
  "finding.creditTerms.pays": "{{name}}（{{field}} {{points, number}} 分，满分 5 分）",
  "finding.withAmount": "{{name}}（{{amount, number}}）",
  "finding.withShare": "{{name}}（{{share, percent}}）",
  "finding.risks": "风险：{{names, dots}}。",
  "finding.row": "第 {{row}} 行",
  "finding.more": "另外 {{count, number}} 个",
} satisfies Words<TrapMessageId>;
