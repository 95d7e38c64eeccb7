import { isDateFormat } from "../../../src/engine/table/isDateFormat";

test.each([
  ["yyyy-mm-dd", true],
  ["m/d/yy h:mm", true],
  ["[$-409]d-mmm-yy;@", true],
  ["[h]:mm", true],
  ['yyyy"年"m"月"d"日"', true],
  ["General", false],
  ["", false],
  [undefined, false],
  ["#,##0.00_);[Red](#,##0.00)", false],
  ['#,##0 "days"', false],
  ["#,##0 \\d", false],
  ["[$USD] #,##0", false],
  ["0.0%", false],
  ["@", false],
])("%s: %s", (format, isDate) => expect(isDateFormat(format)).toBe(isDate));
