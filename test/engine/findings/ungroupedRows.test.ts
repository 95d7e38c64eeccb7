import { ungroupedRows } from "../../../src/engine/findings/ungroupedRows";
import { createSay } from "../../../src/locales";

const names = (distinct: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => `Customer ${row % distinct}`);

test("[G1] rows in which names come again and again are told as lines, in both languages", () => {
  const [finding, ...others] = ungroupedRows(names(995, 4906));
  expect(others).toEqual([]);
  expect(finding?.kind).toBe("rows.ungrouped");
  expect(finding?.accounts).toHaveLength(4906);
  expect(finding && createSay("en")(finding.message)).toMatch(/^4,906 rows name only 995 accounts, yet/);
  expect(finding && createSay("zh-CN")(finding.message)).toMatch(/^4,906 行只涉及 995 个客户/);
});

test("only the rows that share a name are told of", () => {
  const list = ["Acme", "ACME ", "Beta", "acme", "Acme", "Acme", "Acme"];
  expect(ungroupedRows(list)[0]?.accounts).toEqual([0, 1, 3, 4, 5, 6]);
});

test.each<[string, string[]]>([
  ["of an account entered twice", names(9, 10)],
  ["of as many repeated ones as may be", names(40, 50)],
  ["of a few rows that were entered twice", names(4, 8)],
  ["without names", ["", "", ""]],
  ["of none", []],
])("nothing is said of a list %s", (_, list) => expect(ungroupedRows(list)).toEqual([]));
