import type { AppMessageId, WritingMessageId } from "../../app/messages";
import type { Words } from "../words";

/** 用例与 Excel 一侧的句子：发生了什么、在哪里、怎么办。 */
export const app = {
  "error.accessDenied": "Excel 不允许修改：工作簿为只读，或其中一部分受保护。请取消保护或另存副本后重试。",
  "error.busy": "Excel 正忙，多次未能响应。请稍等一分钟后重试。",
  "error.cellEdit": "有单元格正在编辑。请在工作表中按 Enter 或 Esc，然后重试。",
  "error.cellsBelowTable":
    "表“{{table}}”下方需要 {{count, number}} 个空行，但 {{address}} 已有内容。请移走这些单元格，然后重试。",
  "error.cellsRightOfTable":
    "表“{{table}}”右侧需要 {{count, number}} 个空列，但 {{address}} 已有内容。请移走这些单元格或在此插入列，然后重试。",
  "error.changedMeanwhile": "读取期间“{{sheet}}”被修改，未写入任何内容。请重试。",
  "error.conflict": "其他人同时修改了相同的单元格。请重试。",
  "error.connection": "Excel 没有响应。请检查连接后重试。",
  "error.emptySheet": "“{{sheet}}”此处为空。请打开客户所在的工作表，或选中客户数据。",
  "error.excel": "Excel 拒绝了操作：{{message}}（{{code}}）。其余内容未改动。",
  "error.filterMovedCells": "“{{sheet}}”上的筛选使数值写入了错误的行，原值已恢复。请清除筛选后重试。",
  "error.formulaInAnswer": "{{column}} 第 {{row}} 行是公式，保持不变。请修改公式所引用的单元格。",
  "error.columnGone": "“{{sheet}}”中已没有这一列。重新分级即可再次写入。",
  "error.hiddenColumns":
    "“{{sheet}}”从 {{column}} 列起的列已隐藏，而结果需要 {{count, number}} 个可见的列。请取消隐藏（开始 › 格式 › 隐藏和取消隐藏），然后重试。",
  "error.hiddenRightOfTable":
    "表“{{table}}”右侧需要 {{count, number}} 列，但 {{address}} 中有隐藏的列。请取消隐藏（开始 › 格式 › 隐藏和取消隐藏），然后重试。",
  "error.insertConflict":
    "Excel 无法腾出位置：另一个表、合并单元格或填充多个单元格的公式挡在那里。请把它移开，然后重试。",
  "error.mergedCells":
    "“{{sheet}}”上的 {{address}} 是合并单元格，只能容纳一个值。请取消合并（开始 › 合并后居中），然后重试。",
  "error.mergedRightOfTable":
    "表“{{table}}”右侧需要 {{count, number}} 个空列，但 {{address}} 是合并单元格。请取消合并（开始 › 合并后居中），然后重试。",
  "error.nameNotFound": "没有引用单个工作表单元格的名称“{{name}}”。请选择其他位置。",
  "error.noAccountNamed":
    "“{{sheet}}”的 {{count, number}} 行中，没有一行在“{{column}}”中写明客户。请补上客户，或改按另一列合并。",
  "error.noLineLeft":
    "“{{sheet}}”的 {{count, number}} 行都被筛选条件（where）或筛选器排除。请修改条件，或清除筛选。",
  "error.noQuestion": "这一行没有待回答的问题。请选择“下一步”为问题的行。",
  "error.noRoom": "“{{sheet}}”的数据右侧没有 {{count, number}} 个空列。请删除不需要的列后重试。",
  "error.notAsWritten":
    "Excel 未能保留写入“{{sheet}}”第 {{row}} 行的内容，已恢复原值。如该处有合并单元格，请取消合并，然后重试。",
  "error.notFound": "刚才还在的工作表、表或列已被删除或改名。请重试。",
  "error.otherRun":
    "“{{sheet}}”正在被分类：可能是其他人，也可能是你自己的另一个标签页或窗口。未写入任何内容。请等该次运行结束后重试。",
  "error.notPutBack": "“{{sheet}}”上的运行被中断，原值暂时无法恢复。待 Excel 恢复响应后，请点击“恢复原值”。",
  "error.notSupported": "此版本的 Excel 不支持：{{message}}。请更新 Excel，或使用网页版 Excel。",
  "error.chosenDoNotRun":
    "“{{sheet}}”中没有可分类的内容：所选模型均无法运行。{{lacks}}找到的列：{{headers}}。",
  "error.noModelChosen": "没有选择任何模型，因此无从分类：请至少选择一个。",
  "error.nothingToClassify":
    "“{{sheet}}”中没有可分类的内容：既没有需求、支付能力列，也没有可排序的数值列（如销售额）。请指定各列含义。找到的列：{{headers}}。",
  "error.ownSheet": "“{{sheet}}”是本加载项的报告。请选择客户所在的工作表。",
  "error.protectedSheet": "“{{sheet}}”受保护，未写入任何内容。请取消保护（审阅 › 撤消工作表保护）后重试。",
  "error.protectedWorkbook":
    "工作簿受保护，不能添加工作表，而结果需要一张新表，因此未写入任何内容。请取消保护（审阅 › 保护工作簿）后重试。",
  "error.rowsEdited":
    "运行期间“{{sheet}}”有 {{count, number}} 行被修改，第一处在第 {{row}} 行，原值保持不变。请重试。",
  "error.rowsMoved": "运行期间“{{sheet}}”从第 {{row}} 行起有行被插入、删除或改名，原值保持不变。请重试。",
  "error.rowsSorted": "运行期间“{{sheet}}”从第 {{row}} 行起被重新排序，原值保持不变。请重试。",
  "error.rowsUnknown": "“{{sheet}}”的行变化太大，无法与原值对应，因此未恢复原值。请重新分类。",
  "error.rowTooLarge": "有一行内容超出 Excel 一次可传输的大小。请缩短其中最长的文字后重试。",
  "error.selectionOutside": "没有选中客户。请在“{{sheet}}”中选择客户所在的行，再选择等级。",
  "error.settingsNotKept": "工作簿未能保存列的选择。等级已写入；下次请重新选择列。",
  "error.settingsTooLong":
    "设置过长，无法保存在工作簿中（最多 {{most, number}} KB）。分类已写入；请缩短条件，或将设置另存为文件。",
  "error.sheetNotFound": "没有名为“{{sheet}}”的工作表。找到的工作表：{{sheets}}。",
  "error.tableNotFound": "没有名为“{{table}}”的表。找到的表：{{tables}}。",
  "error.tagNeedsAnswers": "等级需要依据：“{{sheet}}”没有需求或支付能力列。请指定是哪一列。",
  "error.validationRightOfTable":
    "表“{{table}}”右侧需要 {{count, number}} 个空列，但您为 {{address}} 设置了数据验证。请清除它（数据 › 数据验证）或在此插入列，然后重试。",
  "error.unanswered": "Excel 没有响应。待其恢复后请重新打开窗格：写到一半的值会自动恢复为原值。",
  "error.unfinishedRun": "上次对“{{sheet}}”的运行被中断，原值尚未恢复。请重新查看或重新打开窗格，然后重试。",
  "error.unexpected": "加载项出现问题：{{detail}}。未写入之处数据不变。请重试。",
  "error.untilOver": "截止日 {{until}} 已过：本表以 {{asOf}} 为准。请选择更晚的日期。",
  "kept.damaged": "此工作簿中保存的设置已损坏，未作改动。现按标准设置进行。",
  "kept.invalid": "此工作簿中保存的设置无法使用，未作改动；现按标准设置进行。{{problem}}",
  "kept.newer": "此工作簿中保存的设置来自更新版本的 Vital Few，未作改动。现按标准设置进行。",
  "baseline.notKept": "已写入的内容有效，但工作簿未能记下，以后打开时可能会被当作您的改动：{{why}}",
  "log.notKept": "分类已写入，但变化未能记入分类记录：{{why}}",
  "place.cells": "{{address}}：{{headings}}",
  "place.name": "名称 {{name}}，{{address}}",
  "place.selection": "选中的单元格",
  "place.sheet": "工作表 {{name}}",
  "place.table": "表 {{name}}",
  "run.editedMeanwhile": "运行期间“{{sheet}}”有 {{count, number}} 行被修改，其结果仍是修改前的。请重试。",
  "run.notRepaired": "上次对“{{sheet}}”的运行被中断，原值未能恢复：{{reason}}",
  "run.repairLost": "上次对“{{sheet}}”的运行被中断，此文件中没有其原值。请重新分类以完成。",
  "run.repairUnknown": "上次对“{{sheet}}”的运行被中断，其行变化太大，无法恢复原值。请重新分类。",
  "run.repaired": "上次对“{{sheet}}”的运行被中断，已恢复之前的值。",
} satisfies Words<Exclude<AppMessageId, WritingMessageId>>;
