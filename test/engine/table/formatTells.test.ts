import { formatTells } from "../../../src/engine";

test.each([
  ["0%", true],
  ["$#,##0", true],
  ['#,##0 "元"', true],
  ["General", false],
  ["#,##0.00", false],
  ["yyyy-mm-dd", true],
  ['0" % done"', false],
])("%s: %s", (format, tells) => expect(formatTells(format)).toBe(tells));
