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
  const { message } = toIssue({ index: 0, value: "#N/A", code }, column, 7);
  for (const locale of ["en", "zh-CN"] as const) {
    const sentence = createSay(locale)(message);
    expect(sentence).toContain("Revenue");
    expect(sentence).toContain("7");
    expect(sentence).toContain("#N/A");
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
test("a long text is cut in the sentence, whole in the issue", () => {
  const value = "𝒜".repeat(200);
  const issue = toIssue({ index: 0, value, code: "not-a-number" }, column, 2);
  expect(issue.value).toBe(value);
  expect(issue.message.values?.["value"]).toBe(`${"𝒜".repeat(60)}…`);
});
