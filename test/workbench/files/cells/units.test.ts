import fc from "fast-check";
import { columnPixels, columnWidth, rowPixels, rowPoints } from "../../../../src/workbench/files/cells/units";

test.each([
  [9.140625, 64],
  [8.43, 59],
  [10.7109375, 75],
  [0, 0],
])("a column %p digits wide has %p pixels", (width, pixels) => expect(columnPixels(width)).toBe(pixels));

test("a width in pixels survives the file's unit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => columnPixels(columnWidth(pixels)) === pixels),
  );
});

test("a height in pixels survives the file's unit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 545 }), (pixels) => rowPixels(rowPoints(pixels)) === pixels),
  );
});
