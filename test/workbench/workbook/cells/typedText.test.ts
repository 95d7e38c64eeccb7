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
    ["1/31/26", 46053, "m/d/yyyy"],
    ["1/31/99", 36191, "m/d/yyyy"],
    ["31-Jan-2026", 46053, "d-mmm-yy"],
    ["1/31/2026 18:00", 46053.75, "m/d/yyyy h:mm"],
    ["2026-01-31 6:00 PM", 46053.75, "m/d/yyyy h:mm"],
    ["18:00", 0.75, "h:mm"],
    ["6:00 pm", 0.75, "h:mm AM/PM"],
    ["12:00 AM", 0, "h:mm AM/PM"],
    ["06:00:00", 0.25, "h:mm:ss"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["(5)", -5, null],
    ["(1,200)", -1200, "#,##0"],
    ["($7.50)", -7.5, "$#,##0.00"],
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
    "13/13",
    "31-Foo",
    "13:00 PM",
    "10:75",
    "1/31/2026 36:00",
    "(-5)",
    "()",
    "(a)",
    "n/a",
    ".",
  ])("leaves the text %j", (text) => expect(readTyped(text)).toBeNull());

  // https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
  test.each(["12/2", "2-Dec"])("%s is the second of December of this year", (text) => {
    const serial = Date.UTC(new Date().getFullYear(), 11, 2) / 86_400_000 + 25_569;
    expect(readTyped(text)).toEqual({ value: serial, numberFormat: "d-mmm" });
  });
});
