import type { HistoryMessageId } from "../../engine";
import type { Words } from "../words";

/** 分类记录工作表的文字。 */
export const history = {
  "log.sheetName": "分类记录",
  "log.column.account": "客户",
  "log.column.from": "原分类",
  "log.column.to": "新分类",
  "log.column.on": "日期",
  "log.column.why": "原因",
  "log.column.byHand": "手工设定",
  "log.column.by": "设定人",
  "log.column.until": "有效至",
  "log.column.run": "运行",
  "log.ended": "恢复自动：手工设定的有效期至 {{until}}。",
  "log.automatic": "已恢复自动。",
} satisfies Words<HistoryMessageId>;
