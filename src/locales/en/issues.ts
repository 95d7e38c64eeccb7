import type { IssuesMessageId } from "../../engine";
import type { Words } from "../words";

/** The sheet that lists what could not be read. */
export const issues = {
  "issues.sheetName": "Issues",
  "issues.row": "Row",
  "issues.column": "Column",
  "issues.value": "Value",
  "issues.expected": "Expected",
  "issues.meaning": "What it means",
} satisfies Words<IssuesMessageId>;
