import fc from "fast-check";
import { cellBytes, rowBytes } from "../../../src/excel/core/payload";

test("cellBytes is the UTF-8 length of a cell's JSON and its comma, or a little more", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cell, (value) => {
      const exact = new TextEncoder().encode(`${JSON.stringify(value)},`).length;
      expect(cellBytes(value)).toBeGreaterThanOrEqual(exact - 1);
      expect(cellBytes(value)).toBeLessThanOrEqual(exact * 2 + 1);
    }),
  );
});

test.each([
  ["是", 6],
  ["Yes", 6],
  [12.5, 5],
  [true, 5],
])("cellBytes(%j) is %d", (value, bytes) => expect(cellBytes(value)).toBe(bytes));

test("rowBytes adds the cells and the row's own brackets", () =>
  expect(rowBytes(["Yes", 12.5])).toBe(3 + 6 + 5));
