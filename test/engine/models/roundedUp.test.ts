import fc from "fast-check";
import { roundedUp } from "../../../src/engine/models/roundedUp";

test.each([
  [8213.4, false, 8220],
  [8000, false, 8000],
  [8000, true, 8010],
  [0.01234, false, 0.0124],
  [1_234_567, false, 1_240_000],
  [999.5, false, 1000],
  [0, true, 0],
])("%p, line itself not enough: %p → %p", (value, isOpen, rounded) => {
  expect(roundedUp(value, isOpen)).toBe(rounded);
});

test("never less than the distance, and above it where the line is not enough", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
      expect(roundedUp(value)).toBeGreaterThanOrEqual(value * (1 - 1e-9));
      expect(roundedUp(value, true)).toBeGreaterThan(value);
      expect(roundedUp(value, true)).toBeLessThanOrEqual(value * 1.0201);
    }),
  );
});
