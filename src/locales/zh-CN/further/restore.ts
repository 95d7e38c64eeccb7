import type { RestoreMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** 撤回一次运行后仍保留的内容的说明，接在“已恢复原值”之后。 */
export const restore = {
  "report.takenBack": "这些数字来自已于 {{date}} 撤回的一次运行。",
  "restore.accountsUnknown": "但“{{sheet}}”除外：其客户名称列已被删除，无法判断各行属于哪个客户。",
  "restore.columnsLeft": "“{{sheet}}”中的列 {{columns, list}} 保留：其中已不是该次运行写入的内容。",
  "restore.logLeft": "“{{sheet}}”保留：其中有该次运行之后手工设定或回答的记录。",
  "restore.reportLeft": "报告“{{sheet}}”保留，并注明其运行已撤回。",
  "restore.rowsLeft": "“{{sheet}}”中该次运行新增的客户，凡您在旁边写有内容的，保留其行但不含数值。",
  "restore.sheetLeft": "“{{sheet}}”已清空但保留：其中有您自己的内容，或有内容引用它。",
} satisfies Words<RestoreMessageId>;
