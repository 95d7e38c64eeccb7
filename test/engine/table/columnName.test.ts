import { columnName } from "../../../src/engine/table/columnName";

test.each([
  [0, "A"],
  [5, "F"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("%d is Column %s", (column, letters) => expect(columnName(column)).toBe(`Column ${letters}`));
