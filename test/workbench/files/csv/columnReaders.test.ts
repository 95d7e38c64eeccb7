import { columnReaders } from "../../../../src/workbench/files/csv/columnReaders";

const column = (...fields: string[]) => {
  const [read] = columnReaders(
    fields.map((field) => [field]),
    "en",
  );
  return fields.map((field) => read?.(field)?.v);
};

test.each([
  [
    "continental numbers stay texts, whole ones too",
    ["1.234,56", "2.000", "-3,5"],
    ["1.234,56", "2.000", "-3,5"],
  ],
  ["with currency signs and brackets", ["€ 7,50", "(1.000,00)", "2.000"], ["€ 7,50", "(1.000,00)", "2.000"]],
  ["plain digits are numbers in any column", ["12,5", "2.000", "700"], ["12,5", "2.000", 700]],
  [
    "what only the locale explains wins where it is more",
    ["1,234.5", "7.25", "12,5", "2.000"],
    [1234.5, 7.25, "12,5", 2],
  ],
  ["a draw is the locale's", ["7.25", "12,5", "2.000"], [7.25, "12,5", 2]],
  ["nothing decided is the locale's", ["2.000", "3,000"], [2, 3000]],
  ["texts and dates decide nothing", ["a, b", "2026-03-01", "2.000"], ["a, b", 46082, 2]],
])("%s", (_, fields, expected) => {
  expect(column(...fields)).toEqual(expected);
});

test("each column for itself, short rows too", () => {
  const readers = columnReaders([["1.5", "1,5"], ["2.000"], ["3.5", "2.000"]], "en");
  expect(readers.map((read) => read("2.000")?.v)).toEqual([2, "2.000"]);
});
