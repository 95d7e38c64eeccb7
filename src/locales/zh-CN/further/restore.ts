import type { RestoreMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** 撤回一次运行后仍保留的内容的说明。 */
export const restore = {
  "report.takenBack": "这些数字来自已于 {{date}} 撤回的一次运行。",
  "restore.reportLeft": "已恢复为之前的值。报告“{{sheet}}”保留，并注明其运行已撤回。",
  "restore.sheetLeft": "已恢复为之前的值。“{{sheet}}”已清空但保留：其中有您自己的内容，或有内容引用它。",
} satisfies Words<RestoreMessageId>;
