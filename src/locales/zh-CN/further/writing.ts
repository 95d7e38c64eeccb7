import type { WritingMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** Why something cannot be written, put back or shown where it should: nothing of it comes up before somebody asks. */
export const writing = {
  "error.cardChanged": "第 {{row}} 行与卡片所示已不同，未写入任何内容。卡片现已更新，请重新回答。",
  "error.cellsNotFound":
    "在“{{sheet}}”中已找不到 {{column}} 列被修改过的单元格：该列或相应的行已改名或删除。未恢复任何内容。",
  "error.cellsWouldMove":
    "表“{{table}}”要增加 {{count, number}} 列，就会移动其右侧 {{address}} 的内容。请把这些单元格移到表的上方或下方，然后重试。",
  "error.cellsWouldMoveBack":
    "从表“{{table}}”中移除 {{count, number}} 列，会移动其右侧 {{address}} 的内容，未恢复任何内容。请把这些单元格移到表的上方或下方，或关闭汇总行，然后再次恢复。",
  "error.cellsWouldMoveByTotals":
    "表“{{table}}”要增加 {{count, number}} 列，就会移动其右侧 {{address}} 的内容。请把这些单元格移到表的上方或下方，或关闭汇总行，然后重试。",
  "error.columnsBesideTable":
    "{{address}} 中的结果位于表“{{table}}”旁边，对表排序会使结果与各行错位。请让表包含这些列（“表设计”→“调整表格大小”，并关闭汇总行），或删除这些列，然后重试。",
  "error.formulaInTheWay":
    "没有写入任何内容：“{{sheet}}”的 {{address}} 是您的公式，而第 {{row}} 行被当作客户，该处应写入其结果。若该行是合计，请让它以“合计”开头；否则请移开该公式。然后重新运行。",
  "error.hiddenSheet": "“{{sheet}}”已隐藏。请右键单击任一工作表标签，选择“取消隐藏”，然后重试。",
  "error.logColumnsLost":
    "未写入任何内容：分类记录“{{sheet}}”中的列 {{columns, list}} 已被删除，其中关于手工设定的内容别处没有。请撤消删除以保留这些内容；或再次执行：该列会重新添加，但已有各行在该列为空。",
  "error.overtaken":
    "未写入报告，但本次运行的结果仍在“{{sheet}}”上：其后又有另一次运行。恢复时先撤回那一次，再撤回这一次。",
  "error.valuesLost":
    "“{{sheet}}”的上一次运行无法撤回：原值已不在此文件中，或该工作表已被删除。再次恢复即可撤回更早的一次运行。",
  "run.choicesNotKept": "结果已写入，但所做的选择未能存入此工作簿：{{why}}",
} satisfies Words<WritingMessageId>;
