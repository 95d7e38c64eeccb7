import { isPercentFormat } from "../../../src/engine/table/isPercentFormat";

test.each([
  ["0%", true],
  ["0.0%;[Red]-0.0%", true],
  ["General", false],
  ['0" %"', false],
  ["0\\%", false],
  [undefined, false],
])("%s: %s", (format, expected) => expect(isPercentFormat(format)).toBe(expected));
