import { readCriterion } from "../../../../src/workbench/workbook/filters/criterion";
import { dateTest, periodTest } from "../../../../src/workbench/workbook/filters/dates";
import type { CellValue, DynamicCriterion } from "../../../../src/workbench/workbook";

test.each<[string, CellValue, boolean]>([
  [">5", 6, true],
  [">5", 5, false],
  [">5", "6", false],
  ["<=5", 5, true],
  ["<>5", 5, false],
  ["<>5", "text", true],
  ["=5", 5, true],
  ["5", 5, true],
  ["=a.c", "abc", false],
  ["=a?c", "abc", true],
  ["=a?c", "abbc", false],
  ["=A*", "abc", true],
  ["=a~*", "a*", true],
  ["=a~*", "ab", false],
  ["=*5", 15, false],
  ["=", "", true],
  ["<>", "", false],
  [">m", "n", true],
  [">m", "", false],
  ["=TRUE", true, true],
])("%s holds for %j: %s", (criterion, value, expected) => {
  expect(readCriterion(criterion)(value, String(value))).toBe(expected);
});

/** Serial number of a day in the 1900 system. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

// A Wednesday; weeks begin on Sunday.
const TODAY = new Date(2026, 3, 15);
test.each<[DynamicCriterion, string, string]>([
  ["today", "2026-04-15", "2026-04-16"],
  ["yesterday", "2026-04-14", "2026-04-15"],
  ["tomorrow", "2026-04-16", "2026-04-15"],
  ["thisWeek", "2026-04-12", "2026-04-19"],
  ["lastWeek", "2026-04-11", "2026-04-12"],
  ["nextWeek", "2026-04-19", "2026-04-26"],
  ["thisMonth", "2026-04-30", "2026-05-01"],
  ["lastMonth", "2026-03-31", "2026-04-01"],
  ["nextMonth", "2026-05-01", "2026-06-01"],
  ["thisQuarter", "2026-06-30", "2026-07-01"],
  ["lastQuarter", "2026-01-01", "2025-12-31"],
  ["nextQuarter", "2026-09-30", "2026-10-01"],
  ["thisYear", "2026-12-31", "2027-01-01"],
  ["lastYear", "2025-01-01", "2026-01-01"],
  ["nextYear", "2027-12-31", "2028-01-01"],
  ["yearToDate", "2026-04-15", "2026-04-16"],
  ["Q2", "2019-06-30", "2019-07-01"],
  ["M2", "2020-02-29", "2020-03-01"],
])("%s is %s and not %s", (criterion, inside, outside) => {
  const isMeant = periodTest(criterion, TODAY, false);
  expect([isMeant?.(serial(inside)), isMeant?.(serial(outside))]).toEqual([true, false]);
});

test("a moment is met to the second, and a day in the 1904 system stands 1,462 days lower", () => {
  const moment = dateTest({ date: "2026-04-15T10:30:05", specificity: "Second" }, false);
  const at = serial("2026-04-15") + (10 * 3600 + 30 * 60 + 5) / 86_400;
  expect([moment(at), moment(at + 1 / 86_400)]).toEqual([true, false]);
  const day = dateTest({ date: "2026-04-15", specificity: "Day" }, true);
  expect([day(serial("2026-04-15") - 1462), day(serial("2026-04-15"))]).toEqual([true, false]);
});
