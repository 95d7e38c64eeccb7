import type { PaneMessageId } from "../../taskpane/messages";
import type { Words } from "../words";

/** 任务窗格的文字。表头和名称保持用户原文。 */
export const pane = {
  "pane.title": "关键少数",
  "language.label": "语言",

  "source.table": "表格 {{name}}",
  "source.range": "{{sheet}}，{{address}}",
  "source.size": "{{count, number}} 个客户，{{columns, number}} 列",
  "source.change": "更改",
  "source.useSelection": "使用所选区域",
  "source.lookAgain": "重新查找",
  "source.looking": "正在查看工作簿…",

  "empty.title": "未找到表格",
  "empty.remedy": "请在客户列表（首行为表头，下方为客户）中选择一个单元格，然后重新查找。",
  "empty.rows": "只有表头行，下方没有客户。请添加客户后重新查找。",
  "empty.noExcel": "本页面在 Excel 中使用。请从功能区的“关键少数”选项卡打开。",

  "mapping.check": "请确认 {{count, number}} 列",
  "mapping.checkHint": "仅凭表头无法确定这些列的含义。",
  "mapping.sure": "列",
  "mapping.show": "显示列",
  "mapping.hide": "隐藏列",
  "mapping.none": "没有此列",
  "mapping.choose": "选择一列",
  "mapping.noSamples": "无值",
  "mapping.rankBy": "排序依据",
  "mapping.ranksBy": "按{{measure}}排序。",
  "mapping.without.readiness": "缺少{{names, list(type: disjunction)}}列，无法分级。",
  "mapping.without.readinessPart": "缺少{{names, list(type: disjunction)}}列，部分客户的等级待确认。",
  "mapping.without.abc": "缺少{{names, list(type: disjunction)}}列，没有 ABC 分类和二八数据。",
  "mapping.nothingRuns": "为需求或支付能力选择一列即可分级，为销售额选择一列即可得到 ABC 分类。",

  "run.classify": "为 {{count, number}} 个客户分级",
  "run.again": "重新分级",
  "run.read": "正在读取 {{done, number}} / {{count, number}}",
  "run.compute": "正在计算 {{count, number}} 个客户",
  "run.write": "正在写入 {{done, number}} / {{count, number}}",
  "run.started": "正在开始…",
  "run.cancel": "取消",
  "run.cancelling": "正在取消…",
  "run.cancelled": "已取消，工作表保持原样。",

  "result.title": "结果",
  "result.done": "已为 {{count, number}} 个客户分级。",
  "result.mix": "各等级客户数",
  "result.tierCount": "{{tier}}：{{count, number}}",
  "result.openShort": "待确认",
  "result.classes": "按{{measure}}的 ABC 分类",
  "result.classShares": "{{count, number}} 个客户，占总值 {{share, percent}}",
  "result.attention": "需要关注",
  "result.attentionNone": "没有需要关注的事项。",
  "result.waiting": "{{count, number}} 个客户待确认{{question}}",
  "result.unreadable": "{{column}}列有 {{count, number}} 个单元格无法读取",
  "result.tied": "{{count, number}} 个客户在分界线上并列",
  "result.goToRow": "第 {{row, number(useGrouping: false)}} 行",
  "result.more": "再显示 {{count, number}} 条",

  "report.write": "写出报告",
  "report.again": "重新写出报告",
  "report.written": "报告在工作表“{{sheet}}”中。",

  "restore.button": "恢复原值",
  "restore.done": "已恢复原值。",
  "restore.nothing": "没有可恢复的内容。",

  "card.label": "所选客户",
  "card.unnamed": "第 {{row, number(useGrouping: false)}} 行",
  "card.noTier": "待确认",
  "card.byHand": "手工设定",
  "card.abc": "ABC {{class}} 类",
  "card.column": "填入“{{header}}”列",
  "card.yes": "是",
  "card.no": "否",
  "card.setByHand": "手工设定",
  "card.setTo": "手工设为 {{tier}}：{{name}}",
  "card.automatic": "自动",

  "tag.set": "{{count, number}} 个客户已手工设为 {{tier}}。",
  "tag.cleared": "{{count, number}} 个客户已恢复自动分级。",

  "problem.unexpected":
    "关键少数内部出错：{{detail}} 可用撤消恢复工作表。请关闭窗格，重新打开后再试。",
  "problem.dismiss": "关闭",
} satisfies Words<PaneMessageId>;
