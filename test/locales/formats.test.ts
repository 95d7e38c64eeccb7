import { formatOf } from "../../src/locales/formats";

test.each([
  ["date", "en", "2026-09-30", "Sep 30, 2026"],
  ["date", "zh-CN", "2026-09-30", "2026年9月30日"],
  ["month", "en", "2026-09", "September 2026"],
  ["month", "zh-CN", "2026-09", "2026年9月"],
  ["date", "en", "some day", "some day"],
  ["month", "en", "some month", "some month"],
  ["percent", "en", 0.186, "18.6%"],
])("%s in %s: %s is written %s", (spec, locale, value, expected) => {
  expect(formatOf(spec, locale)(value)).toBe(expected);
});

test("a format that does not exist is a mistake of ours", () => {
  expect(() => formatOf("roman", "en")).toThrow(RangeError);
});
