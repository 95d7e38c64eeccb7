import { readTyped } from "../../../../src/workbench/workbook/cells/typedText";

describe("readTyped reads a text as Excel does when it is typed into a General cell", () => {
  test.each<[text: string, value: number | boolean, numberFormat: string | null]>([
    ["1200", 1200, null],
    ["-12.5", -12.5, null],
    ["+7", 7, null],
    [".5", 0.5, null],
    ["1,200", 1200, "#,##0"],
    ["1,234,567.891", 1234567.891, "#,##0.00"],
    ["50%", 0.5, "0%"],
    ["12.34%", 0.1234, "0.00%"],
    ["$1,200", 1200, "$#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["2026-01-31", 46053, "m/d/yyyy"],
    ["1/31/2026", 46053, "m/d/yyyy"],
    ["1900-01-01", 1, "m/d/yyyy"],
    ["true", true, null],
    ["FALSE", false, null],
    [" 12 ", 12, null],
  ])("%s", (text, value, numberFormat) => {
    expect(readTyped(text)).toEqual(numberFormat === null ? { value } : { value, numberFormat });
  });

  test.each([
    "",
    " ",
    "12 units",
    "1,20",
    "2026-02-30",
    "2026-13-01",
    "1.2.3",
    "%",
    "-",
    "$",
    "truely",
    "A1",
    "12-",
    "n/a",
    ".",
  ])("leaves the text %j", (text) => expect(readTyped(text)).toBeNull());
});
