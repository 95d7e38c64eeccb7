import fc from "fast-check";
import {
  areaName,
  areaNames,
  columnIndex,
  columnName,
  parseArea,
  parseAreas,
} from "../../../../src/workbench/files/cells/address";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test.each([
  ["A1", area(0, 0)],
  ["$B$2:C4", area(1, 1, 3, 2)],
  ["C4:B2", area(1, 1, 3, 2)],
  ["XFD1048576", area(1_048_575, 16_383)],
  ["A:C", area(0, 0, 1_048_576, 3)],
  ["$2:3", area(1, 0, 2, 16_384)],
])("parseArea(%s)", (text, expected) => expect(parseArea(text)).toEqual(expected));

test.each(["", "A0", "XFE1", "A1048577", "Sheet1!A1", "A1 B2", "#REF!"])(
  "parseArea(%s) is no area",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test("columnName and columnIndex undo each other over all columns", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => columnIndex(columnName(column)) === column),
  );
});

test("areaNames and parseAreas undo each other", () => {
  const areas = [area(0, 0), area(4, 26, 3, 2)];
  expect(areaNames(areas)).toBe("A1 AA5:AB7");
  expect(parseAreas(areaNames(areas))).toEqual(areas);
  expect(areaName(area(0, 0, 2, 1))).toBe("A1:A2");
});
