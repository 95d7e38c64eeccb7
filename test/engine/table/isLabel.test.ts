import { isDateText, isLabel, isYear } from "../../../src/engine/table/isLabel";

test.each(["Revenue", "Revenue 2025", "Need?", "客户名称", "3S", "Q1", "Budget ok"])(
  "%s may be a heading",
  (text) => {
    expect(isLabel(text)).toBe(true);
  },
);
test.each([
  "",
  " ",
  "12",
  "€ 5k",
  "yes",
  "是",
  "?",
  "n/a",
  "#N/A",
  "2026-03-12",
  "12.03.2026",
  "x".repeat(200),
  5,
  true,
])("%s is none", (value) => expect(isLabel(value)).toBe(false));
test.each([
  [2025, true],
  ["2025", true],
  [1250, false],
  [2025.5, false],
  ["2025 plan", false],
])("%s as a year: %s", (value, expected) => expect(isYear(value)).toBe(expected));
test.each([
  ["2026-03-12 10:30", true],
  ["3/12/2026", true],
  ["2026年3月12日", true],
  ["12-15 pcs", true],
  ["Q3", false],
  ["1234-56789", false],
])("%s as a date: %s", (value, expected) => expect(isDateText(value)).toBe(expected));
