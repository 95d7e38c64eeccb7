import { asText, asWritten } from "../../../src/excel/core/plainText";

describe("asText", () => {
  test.each([
    "=1+1",
    "+49 170",
    "-",
    "-5",
    "@home",
    "'quoted",
    "00103",
    "1,200",
    "12 %",
    "1/2",
    "3-4",
    "2026-09-30",
    "14:05",
    "Mar 5",
    "5 Dec 2025",
    "9:30 PM",
    "1E5",
    "$ 5",
    "(12)",
    "2026年9月30日",
    "TRUE",
    " false ",
    "#N/A",
  ])("%j would be read by Excel as something else and gets an apostrophe", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "3S",
    "2S",
    "1S",
    "A",
    "B",
    "Need and Budget are there: 3S.",
    "客户",
    "Q3 2026 plan",
    "a=b",
    "No. 5 street",
  ])("%j stays as it is", (text) => expect(asText(text)).toBe(text));
});

test("asWritten changes texts only", () => {
  expect([5, true, "=x"].map(asWritten)).toEqual([5, true, "'=x"]);
});
