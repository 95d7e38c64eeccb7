import fc from "fast-check";
import { naturalBreaks } from "../../../src/engine/stats/naturalBreaks";

/** Squared deviations from the class means, summed over the three classes. */
function within(ascending: readonly number[], low: number, lowAndMiddle: number): number {
  const parts = [ascending.slice(0, low), ascending.slice(low, lowAndMiddle), ascending.slice(lowAndMiddle)];
  return parts.reduce((sum, part) => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return sum + part.reduce((s, value) => s + (value - mean) ** 2, 0);
  }, 0);
}

/** Every way to cut the values in three. */
function least(ascending: readonly number[]): number {
  let found = Infinity;
  for (let low = 1; low < ascending.length - 1; low++)
    for (let both = low + 1; both < ascending.length; both++)
      found = Math.min(found, within(ascending, low, both));
  return found;
}

const values = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: -50, max }), { minLength: 3, maxLength: 40 })
    .map((list) => list.sort((a, b) => a - b));

test.each<[string, number[], number, number]>([
  ["three values", [1, 2, 3], 1, 2],
  ["three clusters", [1, 2, 10, 11, 12, 90], 2, 5],
  ["two scales", [1, 2, 3, 1e9, 1e9 + 1, 2e9], 3, 5],
  ["even steps: the fewest in the highest class", [1, 2, 3, 4], 2, 3],
])("%s", (_, ascending, low, lowAndMiddle) =>
  expect(naturalBreaks(Float64Array.from(ascending))).toEqual({ low, lowAndMiddle }),
);

test.each([60, 100_000])("no other cut has less deviation within classes, values up to %d", (max) => {
  fc.assert(
    fc.property(values(max), (ascending) => {
      const { low, lowAndMiddle } = naturalBreaks(Float64Array.from(ascending));
      expect(within(ascending, low, lowAndMiddle)).toBeCloseTo(least(ascending), 4);
    }),
    { numRuns: 300 },
  );
});

test("one unit more or less does not matter: shifting and scaling leave the cut where it is", () => {
  fc.assert(
    fc.property(values(5000), fc.integer({ min: 1, max: 1000 }), (ascending, factor) => {
      const cut = naturalBreaks(Float64Array.from(ascending));
      expect(naturalBreaks(Float64Array.from(ascending, (value) => value * factor))).toEqual(cut);
    }),
  );
});
