import fc from "fast-check";
import { largestRemainder } from "../../../src/engine/stats/largestRemainder";

test.each([
  { parts: [23.7, 10.4, 5.9], total: 40, whole: [24, 10, 6], why: "the largest fractions take what is left" },
  { parts: [33.4, 33.3, 33.3], total: 100, whole: [34, 33, 33], why: "one is left" },
  { parts: [0.5, 0.5], total: 1, whole: [1, 0], why: "of equal fractions the first" },
  { parts: [10, 20, 30], total: 60, whole: [10, 20, 30], why: "whole parts stay" },
  {
    parts: [29.999999999999996, 10],
    total: 40,
    whole: [30, 10],
    why: "what adding up leaves is no fraction",
  },
  { parts: [0, 0], total: 0, whole: [0, 0], why: "nothing" },
])("[K6] $why: $parts → $whole", ({ parts, total, whole }) => {
  expect(largestRemainder(parts, total)).toEqual(whole);
});

test("a part never passes what it may come to", () => {
  expect(largestRemainder([33.4, 33.9, 32.7], 100, [34, 33, 33])).toEqual([34, 33, 33]);
});

test("parts that cannot come to the total are refused", () => {
  expect(() => largestRemainder([1, 1], 5, [2, 2])).toThrow("1 + 1 cannot come to 5.");
});

test("adds up exactly, no part off by one or more", () => {
  const parts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, (some) => {
      const total = Math.round(some.reduce((sum, part) => sum + part, 0));
      const whole = largestRemainder(some, total);
      expect(whole.reduce((sum, part) => sum + part, 0)).toBe(total);
      whole.forEach((part, i) => expect(Math.abs(part - (some[i] ?? 0))).toBeLessThanOrEqual(1 + 1e-6));
    }),
  );
});
