import fc from "fast-check";
import { orderDescending } from "../../../src/engine/stats/orderDescending";

const byComparison = (values: readonly number[], indexes: readonly number[]): number[] =>
  [...indexes].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || indexes.indexOf(a) - indexes.indexOf(b));

describe("orderDescending", () => {
  test.each<[string, number[], number[]]>([
    ["nothing", [], []],
    ["largest first", [2, 9, 5], [1, 2, 0]],
    ["equal values keep their order", [2, 9, 2, 9], [1, 3, 0, 2]],
    ["negatives last, the smallest at the end", [-1, 0, 1, -5], [2, 1, 0, 3]],
    ["both zeros are one value", [-0, 0, -0], [0, 1, 2]],
    ["infinities at the ends", [-Infinity, 1, Infinity], [2, 1, 0]],
    ["neighbouring numbers", [1, 1 + Number.EPSILON, 1 - Number.EPSILON / 2], [1, 0, 2]],
  ])("%s", (_, values, order) =>
    expect(Array.from(orderDescending(Float64Array.from(values)))).toEqual(order),
  );

  test("only the indexes asked for, which stay untouched", () => {
    const indexes = Uint32Array.of(3, 1);
    expect(Array.from(orderDescending(Float64Array.of(9, 1, 8, 7), indexes))).toEqual([3, 1]);
    expect(Array.from(orderDescending(Float64Array.of(9, 7, 8, 1), indexes))).toEqual([1, 3]);
    expect(Array.from(indexes)).toEqual([3, 1]);
  });

  test("[P3] any numbers come out as a stable sort by comparison has them", () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), (values) => {
        const all = values.map((_, i) => i);
        expect(Array.from(orderDescending(Float64Array.from(values)))).toEqual(byComparison(values, all));
      }),
    );
  });
});
