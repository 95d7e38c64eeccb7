import { numberFormatCategory } from "../../../../src/workbench/host/cells/numberFormatCategory";

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatcategory */
test.each([
  ["General", "General"],
  ["", "General"],
  ["0.00", "Number"],
  ["#,##0", "Number"],
  ["$#,##0.00", "Currency"],
  ["[$€-407]#,##0", "Currency"],
  ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "Accounting"],
  ["yyyy-mm-dd", "Date"],
  ['d "of" mmmm', "Date"],
  ["[h]:mm:ss", "Time"],
  ["0.0%", "Percentage"],
  ["# ?/?", "Fraction"],
  ["0.00E+00", "Scientific"],
  ["@", "Text"],
  ["00000", "Special"],
  ['0 "days"', "Custom"],
])("%s is %s", (format, category) => {
  expect(numberFormatCategory(format)).toBe(category);
});
