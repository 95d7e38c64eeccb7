import fc from "fast-check";
import { selectAscending } from "../../../src/engine/stats/selectAscending";

test.each([
  { values: [9, 1, 5], position: 1, value: 5 },
  { values: [7], position: 0, value: 7 },
  { values: [2, 2, 2, 2], position: 3, value: 2 },
  { values: [-1, -5, 0, 3], position: 0, value: -5 },
])("of $values the value at $position is $value", ({ values, position, value }) => {
  expect(selectAscending(Float64Array.from(values), position)).toBe(value);
});

test("the same as sorting, with smaller values before and larger ones after", () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(values, fc.nat(), (some, pick) => {
      const position = pick % some.length;
      const selected = Float64Array.from(some, (value) => value + 0);
      const sorted = Float64Array.from(selected).sort();
      const value = selectAscending(selected, position);
      expect(value).toBe(sorted[position]);
      expect(Math.max(...selected.subarray(0, position), -Infinity)).toBeLessThanOrEqual(value);
      expect(Math.min(...selected.subarray(position + 1), Infinity)).toBeGreaterThanOrEqual(value);
      expect(selected.sort()).toEqual(sorted);
    }),
  );
});

/** Reads and writes of a selection, counted. */
function work(values: Float64Array, position: number): number {
  let reads = 0;
  const counted = new Proxy(values, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, target) as unknown;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
  selectAscending(counted, position);
  return reads;
}

const N = 4096;
test.each([
  ["sorted", (i: number) => i],
  ["backwards", (i: number) => N - i],
  ["up and down", (i: number) => Math.min(i, N - i)],
  ["all the same", () => 7],
  ["small integers", (i: number) => i % 6],
  ["two scales", (i: number) => (i % 2) * 1e9 + i],
])("%s: work grows with the values, not with their square", (_, make) => {
  for (const position of [0, N / 20, N / 2, N - 1])
    expect(
      work(
        Float64Array.from({ length: N }, (_, i) => make(i)),
        position,
      ),
    ).toBeLessThan(20 * N);
});
