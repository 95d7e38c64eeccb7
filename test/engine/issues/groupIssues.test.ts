import { groupIssues, planIssues, type Issue } from "../../../src/engine";
import { createSay } from "../../../src/locales";

function issue(row: number, column: string, code: Issue["code"], value = "?"): Issue {
  const columnIndex = column === "Revenue" ? 1 : 2;
  return {
    row,
    column,
    columnIndex,
    field: column === "Revenue" ? "revenue" : "need",
    value,
    code,
    expected: { id: "expected.number" },
    message: { id: "issue.notANumber", values: { column, row, value } },
  };
}

const issues = [
  issue(3, "Need", "not-an-answer"),
  issue(4, "Revenue", "not-a-number", "n/a"),
  issue(5, "Revenue", "error-value"),
  issue(6, "Revenue", "not-a-number", "tbd"),
];

test("[D7] issues go together by column and kind, the largest group first", () => {
  expect(groupIssues(issues).map(({ column, code, issues: found }) => [column, code, found.length])).toEqual([
    ["Revenue", "not-a-number", 2],
    ["Need", "not-an-answer", 1],
    ["Revenue", "error-value", 1],
  ]);
});

test("every issue is in one group, in the order of the sheet", () => {
  const rows = groupIssues(issues).flatMap(({ issues: found }) => found.map(({ row }) => row));
  expect(rows.sort()).toEqual([3, 4, 5, 6]);
  expect(groupIssues(issues)[0]?.issues.map(({ row }) => row)).toEqual([4, 6]);
});

test("the list for a sheet says where, what, what was expected and what it means", () => {
  const plan = planIssues(issues, createSay("en"));
  expect(plan.headers).toEqual(["Row", "Column", "Value", "Expected", "What it means"]);
  expect(plan.lines[1]).toEqual([
    4,
    "Revenue",
    "n/a",
    "a number",
    createSay("en")({ id: "issue.notANumber", values: { column: "Revenue", row: 4, value: "n/a" } }),
  ]);
  expect(plan.lines).toHaveLength(4);
  expect(plan.widths).toHaveLength(plan.headers.length);
});
