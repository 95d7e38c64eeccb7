import fc from "fast-check";
import { quantile } from "../../../src/engine/stats/quantile";

test.each<[number[], number, number]>([
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 1, 4],
  [[10, 20, 30, 40, 50], 0.25, 20],
  [[10, 20], 0.2, 12],
  [[7], 0.8, 7],
])("of %j the quantile at %d is %d, as R's type 7 has it", (sorted, share, expected) =>
  expect(quantile(sorted, share)).toBeCloseTo(expected, 12),
);

test("of nothing it is not a number", () => expect(quantile([], 0.5)).toBeNaN());

test.each([6, 11, 16, 36, 46, 996, 100_001])(
  "a place that falls on one of %d values is that value, however 0.2 × n was rounded",
  (n) => {
    const sorted = Array.from({ length: n }, (_, i) => i / 3);
    for (const fifth of [1, 2, 3, 4]) expect(quantile(sorted, fifth / 5)).toBe(((n - 1) * fifth) / 5 / 3);
  },
);

test.each([7, 14, 28, 29, 55, 56, 57, 58])("the %i. of a hundred equal steps is reached exactly", (step) => {
  // 0.07 × 100 is 7.000000000000001.
  const sorted = Array.from({ length: 101 }, (_, i) => i);
  expect(quantile(sorted, step / 100)).toBe(step);
});

test("it lies between its neighbours and never falls when the share grows", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, one, other) => {
        const sorted = Float64Array.from(values).sort();
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(sorted, low)).toBeLessThanOrEqual(quantile(sorted, high) + 1e-6);
        expect(quantile(sorted, high)).toBeLessThanOrEqual(sorted[sorted.length - 1] ?? NaN);
        expect(quantile(sorted, low)).toBeGreaterThanOrEqual(sorted[0] ?? NaN);
      },
    ),
  );
});
