import { tableEnd } from "../../../src/excel/source/usedArea";

test.each([
  [[900, 1000, 980], 1000, "columns that end near each other: the longest"],
  [[900, 1_048_576, 980], 980, "one stray cell far below: the next"],
  [[1_048_576], 1_048_576, "a single column: all of it"],
  [[500, 1_500], 1_500, "a column with a thousand more names is data"],
])("tableEnd(%j) is %d (%s)", (ends, end) => expect(tableEnd(ends)).toBe(end));
