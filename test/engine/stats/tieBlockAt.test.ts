import fc from "fast-check";
import { tieBlockAt } from "../../../src/engine/stats/tieBlockAt";
import { tieBlocks } from "../../../src/engine/stats/tieBlocks";

test.each<[string, number[], number, [number, number]]>([
  ["a value by itself", [5, 3, 3, 1], 0, [0, 1]],
  ["the last value", [5, 3, 3, 1], 3, [3, 4]],
  ["the first of a run", [5, 3, 3, 1], 1, [1, 3]],
  ["the last of a run", [5, 3, 3, 1], 2, [1, 3]],
  ["equal up to what summing leaves behind", [0.1 + 0.2, 0.3, 0.2], 1, [0, 2]],
  ["zero, next to the least above it", [Number.MIN_VALUE, 0, 0], 1, [1, 3]],
])("[P5, P6] %s", (_, ordered, position, [start, end]) =>
  expect(tieBlockAt(Float64Array.from(ordered), position)).toEqual({ start, end }),
);

/** Steps around the tolerance, so that many small ones make chains in which every run ends where its first value does. */
const steps = fc.array(fc.constantFrom(0, 0, 1e-16, 3e-13, 6e-13, 2e-12, 0.1), { maxLength: 60 });

test.each([
  ["descending", -1, 5],
  ["ascending", 1, 1],
  ["descending, below zero", -1, -1],
])("[P5, P6] %s: the runs are those of going through all values", (_, sign, from) => {
  fc.assert(
    fc.property(steps, (sizes) => {
      let value = from;
      const ordered = Float64Array.from(sizes, (size) => (value += sign * size * Math.abs(value)));
      const starts = tieBlocks(ordered);
      const expected = Array.from(starts.subarray(0, -1)).flatMap((start, block) => {
        const end = starts[block + 1] ?? 0;
        return Array.from({ length: end - start }, () => ({ start, end }));
      });
      expect(Array.from(ordered, (_value, position) => tieBlockAt(ordered, position))).toEqual(expected);
    }),
  );
});

test("a million equal values are crossed in strides", () => {
  const ordered = new Float64Array(1_000_000).fill(37.62);
  let looks = 0;
  const watched = new Proxy(ordered, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  expect(tieBlockAt(watched, 500_000)).toEqual({ start: 0, end: 1_000_000 });
  expect(looks).toBeLessThan(200);
});
