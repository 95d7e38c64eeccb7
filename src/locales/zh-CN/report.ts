import type { ReportMessageId } from "../../engine";
import type { Words } from "../words";

/** 输出列、摘要与报告页。 */
export const report = {
  "column.account": "客户",
  "column.lines": "行数",
  "column.tier": "分类",
  "column.setByHand": "手工设定",
  "column.why": "理由",
  "column.nextStep": "下一步",
  "column.abcClass": "ABC 类",
  "column.share": "占比",
  "column.firstSort": "初步分类",
  "column.cumulative": "累计占比",
  "column.rfm": "RFM",

  "accounts.sheetName": "客户",
  "accounts.gone": "没有任何行属于该客户。",
  "accounts.twice": "该客户在上方已有一行，数值列在那里。",

  "summary.mix": "{{items, dots}}",
  "summary.mixItem": "{{tier}} {{accounts, number}}",
  "summary.headline":
    "{{accounts, number}} 个客户中的 {{count, number}} 个（{{part, percent}}）带来 {{reached, percent}} 的“{{measure}}”；前 20% 的客户带来 {{top20, percent}}。",
  "summary.noShares": "“{{measure}}”合计为零，没有可比较的占比。",
  "summary.balance": "你的二八是 {{value, number}}/{{accounts, number}}。",
  "summary.negatives.apart":
    "{{count, number}} 个客户的“{{measure}}”为负（合计 {{sum, number}}），单列，不计入总额。",
  "summary.negatives.zero": "{{count, number}} 个客户的“{{measure}}”为负（合计 {{sum, number}}），按零计。",
  "summary.negatives.net":
    "{{count, number}} 个客户的“{{measure}}”为负（合计 {{sum, number}}），计入总额，占比可能超过 100%。",
  "summary.noFigures": "含有负值时基尼系数、集中度与平衡点没有定义，因此不列出。",
  "summary.unclassified": "{{count, number}} 个客户没有可读取的“{{measure}}”，不分类。",
  "summary.missingAnswers": "没有{{fields, list}}列，这些回答按未知处理。",
  "summary.notRun": "{{model}}没有运行：请为{{fields, list(type: disjunction)}}选择一列。",

  "report.sheetName": "二八分析报告",
  "report.title.abc": "二八分析报告",
  "report.title.readiness": "可成交客户报告",
  "report.source": "工作表 {{sheet}} · {{count, number}} 个客户",
  "report.sourceMeasure": "工作表 {{sheet}} · {{count, number}} 个客户，按“{{measure}}”",
  "report.sourceLines": "工作表 {{sheet}} · {{count, number}} 个客户的 {{lines, number}} 行",
  "report.sourceLinesMeasure":
    "工作表 {{sheet}} · {{count, number}} 个客户的 {{lines, number}} 行，按“{{measure}}”",
  "report.run": "Run: {{now}}",
  "report.headlineReadiness": "{{count, number}} 个客户本月可以成交；{{open, number}} 个还差一个回答。",

  "report.card.accounts": "客户数",
  "report.card.total": "“{{measure}}”合计",
  "report.card.balance": "你的二八",
  "report.card.top20": "前 20% 带来",
  "report.card.gini": "基尼系数（0–1）",
  "report.card.classA": "A 类客户数",

  "report.classes.title": "按“{{measure}}”分类",
  "report.tiers.title": "可成交客户分类",
  "report.tierLabel": "{{tier}} {{name}}",
  "report.askFirst": "先问下一个问题。",
  "report.table.class": "类别",
  "report.table.tier": "分类",
  "report.table.count": "客户数",
  "report.table.share": "客户占比",
  "report.table.valueShare": "“{{measure}}”占比",
  "report.table.average": "平均“{{measure}}”",
  "report.table.nextStep": "下一步",
  "report.table.total": "合计",
  "report.conventions.include":
    "跨线的客户归入较高一类：A 类 {{includeCount, number}} 个客户达到 {{includeShare, percent}}；不计入时 {{excludeCount, number}} 个达到 {{excludeShare, percent}}。分界线为 {{a, percent}} 和 {{b, percent}}；{{ties}}。",
  "report.conventions.exclude":
    "跨线的客户归入较低一类：A 类 {{excludeCount, number}} 个客户达到 {{excludeShare, percent}}；计入时 {{includeCount, number}} 个达到 {{includeShare, percent}}。分界线为 {{a, percent}} 和 {{b, percent}}；{{ties}}。",

  "report.cut.count": "A 类为排名前 {{a, percent}} 的客户，B 类至 {{b, percent}}；{{ties}}。",
  "report.cut.thresholds": "A 类为 {{a, number}} 及以上，B 类为 {{b, number}} 及以上。",
  "report.cut.jenks":
    "分界线取数值的自然断点：A 类为 {{a, number}} 及以上，B 类为 {{b, number}} 及以上。各类内部的差异最小。",
  "report.cut.computed":
    "分界线由数值本身算出（computed ABC，Ultsch 与 Lötsch 2015）：A 类到客户数的 {{a, percent}} 为止，B 类到 {{b, percent}} 为止；{{ties}}。",
  "report.ties.together": "相同的数值不会拆开",
  "report.ties.second": "相同的数值按“{{measure}}”排序",
  "report.groups.title": "按“{{by}}”分组的类别",
  "report.groups.group": "组",
  "report.groups.inA": "组内 A 类客户数",
  "report.groups.reached": "占组内“{{measure}}”",
  "report.groups.more": "另有 {{count, number}} 个较小的组。",

  "report.ledger.title": "每行计一次",
  "report.ledger.lines": "行数",
  "report.ledger.computed": "已计算",
  "report.ledger.filtered": "被筛选条件排除",
  "report.ledger.noAccount": "没有客户",
  "report.ledger.unreadable": "“{{measure}}”为空或无法读取",
  "report.ledger.blank": "空行",
  "report.ledger.apart": "单列：合计为负的客户",
  "report.ledger.sheetTotal": "工作表自己的合计",
  "report.ledger.agrees": "“{{measure}}”的两个合计一致：每一行都有着落。",
  "report.ledger.visible": "工作表自己的“{{measure}}”合计只计入筛选后显示的行。",
  "report.ledger.differs": "“{{measure}}”的两个合计相差 {{difference, number}}，原因见“说明”。",

  "issue.kind.not-a-number": "不是数字",
  "issue.kind.not-an-answer": "不是“是”或“否”",
  "issue.kind.negative-answer": "以负数作回答",
  "issue.kind.error-value": "Excel 错误值",
  "issue.kind.not-a-tier": "不是分类",
  "issue.kind.not-a-date": "不是日期",
  "issue.kind.out-of-scale": "超出刻度",
  "issue.kind.other-currency": "其他货币",
  "issue.kind.no-account": "没有客户",
  "issue.kind.conflicting-values": "同一客户的数值不同",
  "issue.kind.conflicting-answers": "同一客户的回答相互矛盾",
  "issue.kind.no-match": "在另一张表中没有对应行",
  "issue.kind.several-matches": "在另一张表中有多个对应行",

  "report.notes.title": "说明",
  "report.concentration":
    "最大的一个客户带来 {{top1, percent}}，前五个 {{top5, percent}}，前十个 {{top10, percent}}。其集中度相当于 {{equal, number(maximumFractionDigits: 0)}} 个均等客户（赫芬达尔指数 {{hhi, number}}）。",
  "report.issues":
    "{{count, number}} 个单元格需要查看，任务窗格逐一列出并可定位。没有作任何猜测，没有漏掉任何一行。",
  "report.issuesOfKind": "{{count, number}} × {{kind}}：{{place}}，最先见第 {{row}} 行。",
  "report.noIssues": "所用各列的单元格全部可读。",

  "report.chart.pareto.title": "各客户“{{measure}}”，由大到小",
  "report.chart.pareto.alt":
    "{{accounts, number}} 个客户的“{{measure}}”帕累托图，共 {{bars, number}} 根柱，折线为累计占比；前 20% 的客户带来 {{reached, percent}}。",
  "report.chart.classes.title": "各类客户数与“{{measure}}”占比",
  "report.chart.classes.alt": "柱形图：A、B、C 各类的客户占比与“{{measure}}”占比。",
  "report.chart.tiers.title": "各分类客户数",
  "report.chart.tiers.alt": "柱形图：每个分类以及待确认的客户数。",
  "report.chart.label": "客户",
  "report.chart.row": "第 {{row}} 行",
  "report.chart.className": "{{class}} 类",
  "report.chart.cumulative": "累计占比",
  "report.chart.threshold": "{{share, percent}} 线",
  "report.chart.other": "其他（{{count, number}}）",
  "report.chart.shareOfAccounts": "客户占比",
  "report.chart.shareOfValue": "“{{measure}}”占比",
  "report.chart.accounts": "客户数",
} satisfies Words<ReportMessageId>;
