import fc from "fast-check";
import { topFrom } from "../../../../src/engine/models/standing/topFrom";

test.each<[number[], number, number]>([
  [[5, 40, 30, 20, 10], 0.2, 40],
  [[5, 40, 30, 20, 10], 0.4, 30],
  [[5, 40, 30, 20, 10], 0.21, 30],
  [[7, 7, 7], 0.2, 7],
  [[7, NaN, 3], 0.5, 7],
  [[0, 0, 0], 0.2, Infinity],
  [[4, 0, 0], 1, 4],
  [[-1, -2], 1, Infinity],
  [[1, 2], 0, Infinity],
  [[], 0.2, Infinity],
])("[C4] of %j the top %d begins at %d", (values, share, expected) =>
  expect(topFrom(Float64Array.from(values), share)).toBe(expected),
);

test.each([10, 15, 35, 55, 995])("[C4] a fifth of %d is a whole number, however it was rounded", (n) => {
  const values = Float64Array.from({ length: n }, (_, i) => i + 1);
  expect(values.filter((value) => value >= topFrom(values, 0.2))).toHaveLength(n / 5);
});

test.each([0.07, 0.14, 0.55])("[C4] %d of a hundred is a whole number, too", (share) => {
  const values = Float64Array.from({ length: 100 }, (_, i) => i + 1);
  expect(values.filter((value) => value >= topFrom(values, share))).toHaveLength(Math.round(share * 100));
});

test("[C4] the top holds at least the share, and no more than it without ties", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 80 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (all, share) => {
        const from = topFrom(Float64Array.from(all), share);
        const inside = all.filter((value) => value >= from).length;
        expect(inside).toBeGreaterThanOrEqual(share * all.length - 1e-9);
        expect(inside - 1).toBeLessThan(share * all.length);
      },
    ),
  );
});
