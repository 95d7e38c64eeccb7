import { createSay } from "../../../src/locales";
import { checkGivenHeaders, findHeader } from "../../../src/engine/table/findHeader";

const columns = ["Account", "Won  Value ", "ＲＥＶ", "account"].map((header, index) => ({ index, header }));

test.each([
  ["account", 0],
  [" won value", 1],
  ["rev", 2],
  ["Rev", 2],
  ["Won_Value", undefined],
])("%j is column %s", (header, index) => expect(findHeader(columns, header)?.index).toBe(index));

test("a header that exists, null and nothing given are fine", () => {
  expect(checkGivenHeaders(columns, { name: "ACCOUNT", need: null })).toBeNull();
  expect(checkGivenHeaders(columns, {})).toBeNull();
});
test("a missing header is named with the headers found, in both languages", () => {
  const problem = checkGivenHeaders(columns.slice(0, 1), { name: "account", revenue: "Umsatz" });
  if (!problem) throw new Error("no problem found");
  expect(createSay("en")(problem)).toBe(
    "There is no column “Umsatz” for Revenue. The headings found are: Account. Correct the mapping or the heading.",
  );
  expect(createSay("zh-CN")(problem)).toBe(
    "没有找到用于销售额的列“Umsatz”。现有标题：Account。请更正对应关系或标题。",
  );
});
