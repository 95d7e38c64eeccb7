import fc from "fast-check";
import { segmentEnds } from "../../../../src/engine/models/pyramid/segmentEnds";
import { tieBlocks } from "../../../../src/engine/stats/tieBlocks";

const SHARES = [0.01, 0.05, 0.2];
const different = (n: number) => tieBlocks(Float64Array.from({ length: n }, (_, i) => n - i));

test.each([
  [20, [1, 2, 4]],
  [30, [1, 2, 6]],
  [50, [1, 3, 10]],
  [100, [1, 5, 20]],
  [150, [2, 8, 30]],
  [1000, [10, 50, 200]],
  [3, [1, 2, 3]],
])("[S1] of %p different values the segments end at %p", (n, ends) => {
  expect(segmentEnds(different(n), SHARES)).toEqual({ ends, planned: ends });
});

/** Values of 100 accounts with one block of equals. */
const withTie = (from: number, to: number) =>
  tieBlocks(
    Float64Array.from({ length: 100 }, (_, i) =>
      i + 1 >= from && i + 1 <= to ? 1000 - from : 1000 - (i + 1),
    ),
  );

test.each([
  { why: "up: 2 instead of 1 is double, not more", from: 1, to: 2, ends: [2, 5, 20] },
  {
    why: "down: 3 instead of 1 is more than double, and nobody is strategic",
    from: 1,
    to: 3,
    ends: [0, 5, 20],
  },
  { why: "up: TOP has 8 instead of 4", from: 5, to: 9, ends: [1, 9, 20] },
  { why: "down: TOP would have 9 instead of 4", from: 5, to: 10, ends: [1, 4, 20] },
  { why: "a block that ends where the segment ends is not across", from: 3, to: 5, ends: [1, 5, 20] },
  {
    why: "a block across two ends: strategic and TOP would be 10, so down for both",
    from: 1,
    to: 10,
    ends: [0, 10, 20],
  },
])("[S2] $why", ({ from, to, ends }) => {
  expect(segmentEnds(withTie(from, to), SHARES).ends).toEqual(ends);
});

test("[S2] segments follow one another, never part equals, and are at most double what was planned", () => {
  const values = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(values, (some) => {
      const blocks = tieBlocks(Float64Array.from(some).sort().reverse());
      const { ends } = segmentEnds(blocks, SHARES);
      ends.forEach((end, i) => {
        const previous = ends[i - 1] ?? 0;
        const planned = Math.min(
          some.length,
          Math.max(previous + 1, Math.floor((SHARES[i] ?? 0) * some.length + 0.5)),
        );
        expect([...blocks, previous]).toContain(end);
        expect(end).toBeGreaterThanOrEqual(previous);
        expect(end - previous).toBeLessThanOrEqual(2 * (planned - previous));
      });
    }),
  );
});
