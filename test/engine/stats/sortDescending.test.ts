import fc from "fast-check";
import { scratch } from "../../../src/engine/stats/scratch";
import { sortDescending } from "../../../src/engine/stats/sortDescending";

/** By comparison, equal numbers in their order. */
const byComparison = (values: Float64Array): number[] =>
  Array.from(values.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);

const check = (values: Float64Array): void => {
  const { order, values: inOrder } = sortDescending(values);
  expect(Array.from(order)).toEqual(byComparison(values));
  expect(inOrder).toEqual(Float64Array.from(order, (index) => values[index] ?? 0));
};

/** Steps through 0 … count − 1 so that neighbours are far apart. */
const mixed = (count: number, valueAt: (i: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => valueAt((i * 7_919) % count));

/** Few and many: numbers are dealt by small digits and by large ones. */
describe.each([50, 3_000, 20_011])("[P3] %d numbers", (count) => {
  test.each<[string, Float64Array]>([
    ["of many sizes", mixed(count, (i) => Math.exp(i / 1_000) * 100)],
    ["of many sizes, and nothing", mixed(count, (i) => (i % 9 === 0 ? 0 : Math.exp(i / 1_000) * 100))],
    ["the least there is, and nothing", mixed(count, (i) => (i % 5) * Number.MIN_VALUE)],
    ["of both signs", mixed(count, (i) => (i - count / 2) * 1.5)],
    ["close together, one far from them", mixed(count, (i) => (i === 0 ? 1e300 : 1 + i * 1e-9))],
    ["that differ in their last digits alone", mixed(count, (i) => 1e6 + i * 1e-9)],
    ["negative, that differ in their last digits alone", mixed(count, (i) => -1e6 - i * 1e-9)],
    ["that repeat", mixed(count, (i) => i % 7)],
    ["that are all one", new Float64Array(count).fill(37.62)],
    ["in order", Float64Array.from({ length: count }, (_, i) => count - i)],
    ["in the opposite order", Float64Array.from({ length: count }, (_, i) => i)],
  ])("%s", (_, values) => check(values));
});

test("[P3] any numbers, few enough to see what went wrong", () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));
  fc.assert(fc.property(fc.array(number, { maxLength: 40 }), (values) => check(Float64Array.from(values))));
});

test("what one sort found stays when the next one runs in the same memory", () => {
  const first = sortDescending(Float64Array.of(1, 3, 2));
  sortDescending(Float64Array.of(9, 8, 7, 6));
  expect(Array.from(first.order)).toEqual([1, 2, 0]);
  expect(Array.from(first.values)).toEqual([3, 2, 1]);
});

test("a part of a larger array is sorted by itself", () => {
  const part = Float64Array.of(9, 1, 5, 3).subarray(1);
  expect(Array.from(sortDescending(part).order)).toEqual([1, 2, 0]);
});

test("scratch: as much as asked for, the same memory while it is enough, none kept that is very large", () => {
  const some = scratch(1_000);
  expect(some.byteLength).toBeGreaterThanOrEqual(1_000);
  expect(scratch(10)).toBe(some);
  const large = scratch(65 * 1024 * 1024);
  expect(large.byteLength).toBe(65 * 1024 * 1024);
  expect(scratch(1_000)).toBe(some);
});
