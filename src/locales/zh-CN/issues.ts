import type { IssuesMessageId } from "../../engine";
import type { Words } from "../words";

/** 列出读不懂的单元格的工作表。 */
export const issues = {
  "issues.sheetName": "问题清单",
  "issues.row": "行",
  "issues.column": "列",
  "issues.value": "内容",
  "issues.expected": "应为",
  "issues.meaning": "说明",
} satisfies Words<IssuesMessageId>;
