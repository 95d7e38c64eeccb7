import { ISSUE_CODES } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { toIssue, type IssueColumn } from "../../../src/engine/table/toIssue";

const column: IssueColumn = { field: "revenue", columnIndex: 3, header: "Revenue", reading: "number" };

test("an issue says what, where and what to do", () => {
  const issue = toIssue({ index: 39, value: "12,000 €/mo", code: "not-a-number" }, column, 41);
  expect(issue).toMatchObject({
    row: 41,
    columnIndex: 3,
    column: "Revenue",
    field: "revenue",
    value: "12,000 €/mo",
    code: "not-a-number",
  });
  expect(createSay("en")(issue.message)).toBe(
    "Revenue, row 41: “12,000 €/mo” is not a number. The row keeps its place but gets no class.",
  );
  expect(createSay("en")(issue.expected)).toBe("a number");
});
test.each([...ISSUE_CODES])("%s has its sentence in both languages", (code) => {
  const values = { currency: "EUR", account: "Acme", table: "teams", count: 2 };
  const { message } = toIssue({ index: 0, value: "#N/A", code, values }, column, 7);
  for (const locale of ["en", "zh-CN"] as const) {
    const sentence = createSay(locale)(message);
    expect(sentence).toContain("Revenue");
    expect(sentence).toContain("7");
    // Two codes are about the line, and not about what its cell says.
    if (code !== "no-account" && code !== "conflicting-answers") expect(sentence).toContain("#N/A");
  }
});
test("text among amounts has a sentence of its own", () => {
  const issue = toIssue(
    { index: 0, value: "some", code: "not-an-answer" },
    { ...column, reading: "amounts" },
    2,
  );
  expect([issue.message.id, issue.expected.id]).toEqual(["issue.textAmongAmounts", "expected.amount"]);
});
test.each([
  ["rating", "out-of-scale", "a number from 0 to 5 or 0 to 100, or high, medium or low"],
  ["rating", "not-a-number", "a number from 0 to 5 or 0 to 100, or high, medium or low"],
  ["share", "out-of-scale", "a share from 0 to 100 %, such as 15%"],
  ["share", "not-a-number", "a share from 0 to 100 %, such as 15%"],
] as const)(
  "[D1] the issue of a %s that is %s says what would have been readable",
  (reading, code, words) => {
    const { message, expected } = toIssue({ index: 0, value: "250", code }, { ...column, reading }, 2);
    expect(createSay("en")(message)).toContain(words);
    expect(createSay("en")(expected)).toBe(words);
  },
);
test("[D5] a date against its column's order is told how the column writes dates", () => {
  const problem = {
    index: 0,
    value: "12/25/2026",
    code: "not-a-date",
    sentence: "issue.otherDateOrder",
    expected: "expected.dateDayFirst",
  } as const;
  const { message, expected } = toIssue(problem, { ...column, field: "date", reading: "date" }, 2);
  expect(expected).toEqual({ id: "expected.dateDayFirst" });
  expect(createSay("en")(message)).toBe(
    "Revenue, row 2: “12/25/2026” does not fit the order of the column's dates. It counts as missing; write a date with the day first, such as 30/9/2026.",
  );
});
test("only a figure that accounts are ranked by costs the row its class", () => {
  const problem = { index: 0, value: "many", code: "not-a-number" } as const;
  expect(createSay("en")(toIssue(problem, { ...column, field: "employees" }, 2).message)).toBe(
    "Revenue, row 2: “many” is not a number. It counts as missing; write a number.",
  );
});
test("a long text is cut in the sentence, whole in the issue", () => {
  const value = "𝒜".repeat(200);
  const issue = toIssue({ index: 0, value, code: "not-a-number" }, column, 2);
  expect(issue.value).toBe(value);
  expect(issue.message.values?.["value"]).toBe(`${"𝒜".repeat(60)}…`);
});
