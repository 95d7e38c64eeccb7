import type { Issue, IssueCode } from "../types";

/** Issues of one kind in one column. */
export interface IssueGroup {
  code: IssueCode;
  column: string;
  columnIndex: number;
  issues: readonly Issue[];
}

/**
 * Issues by kind and column, the largest group first; equally large ones in the order of the sheet.
 *
 * @example groupIssues(analysis.issues).map(({ code, column, issues }) => [code, column, issues.length])
 * // => [["not-a-number", "Revenue", 12], ["not-an-answer", "Need", 3]]
 */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, { first: Issue; issues: Issue[] }>();
  for (const issue of issues) {
    const key = `${issue.columnIndex}:${issue.code}:${issue.column}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else groups.set(key, { first: issue, issues: [issue] });
  }
  return [...groups.values()]
    .sort((a, b) => b.issues.length - a.issues.length)
    .map(({ first: { code, column, columnIndex }, issues: found }) => ({
      code,
      column,
      columnIndex,
      issues: found,
    }));
}
