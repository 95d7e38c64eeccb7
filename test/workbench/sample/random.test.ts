import fc from "fast-check";
import { createRandom } from "../../../src/workbench/sample/random";

const many = (seed: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 1_000 }, () => random.next());
};

test("the same seed gives the same numbers, another seed others", () => {
  expect(many(7)).toEqual(many(7));
  expect(many(8)).not.toEqual(many(7));
});

test("numbers are spread evenly from 0 to 1", () => {
  const tenths = new Array<number>(10).fill(0);
  for (const value of many(1)) tenths[Math.floor(value * 10)]! += 1;
  for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThan(40);
});

test("whole numbers reach both ends and never pass them", () => {
  const random = createRandom(3);
  const seen = new Set(Array.from({ length: 500 }, () => random.whole(2, 5)));
  expect([...seen].sort()).toEqual([2, 3, 4, 5]);
});

test("what weighs nothing is never picked, what weighs double comes about twice as often", () => {
  const random = createRandom(5);
  const seen = { heavy: 0, light: 0, never: 0 };
  for (let draw = 0; draw < 3_000; draw++) {
    const items = [["heavy", 2], ["light", 1], ["never", 0]] as const; // prettier-ignore
    seen[random.weighted<keyof typeof seen>(items)] += 1;
  }
  expect(seen.never).toBe(0);
  expect(seen.heavy / seen.light).toBeCloseTo(2, 0);
});

test("a shuffle keeps every item and leaves the original alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const shuffled = createRandom(seed).shuffle(items);
      expect(items).toEqual(before);
      expect([...shuffled].sort()).toEqual([...before].sort());
    }),
  );
});
