import type { CellValue, Issue, Say } from "../types";

/** The issues as a table of their own: what the workbook's "Issues" sheet holds. */
export interface IssuesPlan {
  /** Sheet name asked for. */
  sheetName: string;
  headers: readonly string[];
  /** One line an issue, in the order of the sheet; all texts but the row number. */
  lines: readonly (readonly CellValue[])[];
  /** Characters of the default font, by column. */
  widths: readonly number[];
}

/**
 * Lays the issues out as a table that can be sorted, filtered and handed on: where, what stands there, what was
 * expected, what it means.
 *
 * @example planIssues(analysis.issues, say).lines[0]
 * // => [7, "Revenue", "n/a", "a number", "Revenue, row 7: “n/a” is not a number. …"]
 */
export function planIssues(issues: readonly Issue[], say: Say): IssuesPlan {
  return {
    sheetName: say({ id: "issues.sheetName" }),
    headers: [
      say({ id: "issues.row" }),
      say({ id: "issues.column" }),
      say({ id: "issues.value" }),
      say({ id: "issues.expected" }),
      say({ id: "issues.meaning" }),
    ],
    lines: issues.map(({ row, column, value, expected, message }) => [
      row,
      column,
      value,
      say(expected),
      say(message),
    ]),
    widths: [7, 20, 28, 24, 80],
  };
}
