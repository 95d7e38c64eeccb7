import fc from "fast-check";
import { runsOf, splitBy } from "../../../src/excel/core/runs";

test.each([
  [[], []],
  [[5], [{ start: 5, count: 1 }]],
  [
    [2, 3, 4, 7],
    [
      { start: 2, count: 3 },
      { start: 7, count: 1 },
    ],
  ],
])("runsOf(%j)", (numbers, runs) => expect(runsOf(numbers)).toEqual(runs));

test("splitBy covers every number once and never mixes chosen with others", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40)), fc.integer({ min: 1, max: 41 }), (numbers, count) => {
      const chosen = [...numbers].sort((a, b) => a - b);
      const runs = splitBy(chosen, count);
      const parts = runs.map(({ start, count: length }) => Array.from({ length }, (_, at) => start + at));
      expect(parts.flat()).toEqual(Array.from({ length: count }, (_, at) => at));
      for (const part of parts) expect(new Set(part.map((number) => chosen.includes(number))).size).toBe(1);
    }),
  );
});
