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

/**
 * The best of every way to cut whole numbers in three, without rounding: least deviation within is most
 * Σ (sum of a class)² ÷ (its size), compared over the common denominator. Of equals the fewest in the highest class, then
 * in the middle one.
 */
function bestCut(ascending: readonly number[]): { low: number; lowAndMiddle: number } {
  const n = ascending.length;
  const sum = (from: number, to: number): bigint =>
    ascending.slice(from, to).reduce((total, value) => total + BigInt(value), 0n);
  const between = (low: number, both: number): [over: bigint, under: bigint] => {
    const [a, b, c] = [BigInt(low), BigInt(both - low), BigInt(n - both)];
    const [x, y, z] = [sum(0, low), sum(low, both), sum(both, n)];
    return [x * x * b * c + y * y * a * c + z * z * a * b, a * b * c];
  };
  let best = { low: n - 2, lowAndMiddle: n - 1 };
  let most = between(best.low, best.lowAndMiddle);
  for (let both = n - 1; both >= 2; both--)
    for (let low = both - 1; low >= 1; low--) {
      const found = between(low, both);
      if (found[0] * most[1] <= most[0] * found[1]) continue;
      [best, most] = [{ low, lowAndMiddle: both }, found];
    }
  return best;
}

test.each([9, 60, 1_000_000])(
  "the very cut that all cuts in three show to be best, values up to %d",
  (max) => {
    const few = fc
      .uniqueArray(fc.integer({ min: 0, max }), { minLength: 3, maxLength: 9 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(few, (ascending) => {
        expect(naturalBreaks(Float64Array.from(ascending))).toEqual(bestCut(ascending));
      }),
      { numRuns: 1000 },
    );
  },
);

test("one unit more or less does not matter: shifting and scaling leave the cut where it is", () => {
  fc.assert(
    fc.property(values(5000), fc.integer({ min: 1, max: 1000 }), (ascending, factor) => {
      const cut = naturalBreaks(Float64Array.from(ascending));
      expect(naturalBreaks(Float64Array.from(ascending, (value) => value * factor))).toEqual(cut);
    }),
  );
});
