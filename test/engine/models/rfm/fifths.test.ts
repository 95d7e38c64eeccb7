import fc from "fast-check";
import { fifths } from "../../../../src/engine/models/rfm/fifths";

const scores = (...values: number[]) => [...fifths(Float64Array.from(values))];

test.each<[number[], number[]]>([
  [
    [10, 20, 30, 40, 50],
    [1, 2, 3, 4, 5],
  ],
  [
    [50, 10, 30],
    [5, 1, 3],
  ],
  [
    [7, 7, 7],
    [1, 1, 1],
  ],
  [
    [1, 1, 1, 1, 9],
    [1, 1, 1, 1, 5],
  ],
  [[3], [1]],
  [[], []],
])("[C3] the scores of %j are %j", (values, expected) => expect(scores(...values)).toEqual(expected));

test("[C3] a value that equals a quantile is not above it", () => {
  // Of 0 … 10 the quantiles are 2, 4, 6 and 8 themselves.
  expect(scores(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test("[C3, P6] what rounding leaves behind is no difference", () =>
  expect(scores(0.3, 0.3, 0.3, 0.3, 0.3, 0.1 + 0.2)).toEqual([1, 1, 1, 1, 1, 1]));

const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });

test("[C3] a larger value never scores lower, an equal one the same", () => {
  fc.assert(
    fc.property(values, (all) => {
      const found = scores(...all);
      all.forEach((value, i) =>
        all.forEach((other, j) => {
          if (value >= other) expect(found[i]).toBeGreaterThanOrEqual(found[j] ?? 0);
        }),
      );
    }),
  );
});

test("[C3] neither another unit nor another order changes a score", () => {
  const cents = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(cents, fc.constantFrom(0.01, 0.1, 7.5, 1000, 1 / 3), (all, factor) => {
      const found = scores(...all);
      expect(scores(...all.map((value) => value * factor))).toEqual(found);
      expect(scores(...all.slice().reverse())).toEqual(found.slice().reverse());
    }),
  );
});
