import { monthKey, monthNames } from "../../../../src/engine/table/dates/monthNames";

test.each<[string, string, number]>([
  ["en-US", "September", 9],
  ["en-US", "Sep", 9],
  ["en-US", "Sept.", 9],
  ["de-DE", "März", 3],
  ["de-DE", "Okt.", 10],
  ["de-DE", "December", 12],
  ["fr-FR", "août", 8],
  ["pl-PL", "września", 9],
  ["zh-CN", "May", 5],
  ["", "May", 5],
])("in %j %s is month %d", (locale, name, month) =>
  expect(monthNames(locale).get(monthKey(name))).toBe(month),
);
test("a month of another language is none", () => {
  expect(monthNames("en-US").get("märz")).toBeUndefined();
  expect(monthNames("zh-CN").get("9月")).toBeUndefined();
});
