/** Sentences of the "Issues" sheet. */
export type IssuesMessageId =
  "issues.sheetName" | "issues.row" | "issues.column" | "issues.value" | "issues.expected" | "issues.meaning";
