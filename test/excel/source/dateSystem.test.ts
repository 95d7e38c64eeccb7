import { countsFrom1904 } from "../../../src/excel/source/dateSystem";

const cell = (value: unknown, text: string, format: string) =>
  countsFrom1904({ values: [[value]], texts: [[text]], numberFormats: [[format]] });

describe("[D5] the year that a date cell shows tells from where the days are counted", () => {
  test.each<[string, unknown, string, string, boolean]>([
    ["1900", 46295, "2026-09-30", "yyyy-mm-dd", false],
    ["1904", 44833, "2026-09-30", "yyyy-mm-dd", true],
    ["1904, two digits", 44833, "30.9.26", "d.m.yy", true],
    ["1900, two digits", 46295, "9/30/26", "m/d/yy", false],
    ["1904, Chinese", 44833, "2026年9月30日", 'yyyy"年"m"月"d"日"', true],
    ["a date without a year says nothing", 44833, "30 Sep", "d mmm", false],
    ["an amount says nothing", 44833, "44,833", "#,##0", false],
    ["a y in quotes is no year", 44833, "44833 yd", '0 "yd"', false],
    ["a text says nothing", "2026-09-30", "2026-09-30", "yyyy-mm-dd", false],
    ["a column too narrow says nothing", 44833, "####", "yyyy-mm-dd", false],
  ])("%s", (_, value, text, format, expected) => {
    expect(cell(value, text, format)).toBe(expected);
  });

  test("the first cell that can tell decides", () => {
    const numberFormats = [["d mmm"], ["yyyy"]];
    expect(countsFrom1904({ values: [[44833], [44833]], texts: [["30 Sep"], ["2026"]], numberFormats })).toBe(
      true,
    );
  });
});
