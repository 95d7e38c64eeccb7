import fc from "fast-check";
import { CompensatedSum, compensatedSum } from "../../../src/engine/stats/compensatedSum";

describe("compensatedSum", () => {
  test.each<[string, number[], number]>([
    ["nothing", [], 0],
    ["numbers that a plain sum loses", [1e100, 1, -1e100], 1],
    ["tenths", [0.1, 0.2, 0.3], 0.6],
    ["a small number before a large one", [1, 1e16, -1e16], 1],
  ])("%s", (_, values, sum) => expect(compensatedSum(values)).toBe(sum));

  test("[P6] ten thousand tenths are exactly a thousand, where a plain sum is not", () => {
    const tenths = new Array<number>(10_000).fill(0.1);
    expect(compensatedSum(tenths)).toBe(1000);
    expect(tenths.reduce((a, b) => a + b, 0)).not.toBe(1000);
  });

  test("[P6] large and small whole numbers sum to the exact total, in any order", () => {
    const numbers = fc.array(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -99, max: 99 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(numbers, (list) => {
        const exact = Number(list.reduce((sum, value) => sum + BigInt(value), 0n));
        const size = list.reduce((sum, value) => sum + Math.abs(value), 0);
        const tolerance = Number.EPSILON * Math.abs(exact) + (Number.EPSILON * list.length) ** 2 * size;
        expect(Math.abs(compensatedSum(list) - exact)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(compensatedSum(list.reverse()) - exact)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  test("fed one at a time it is the same sum", () => {
    const sum = new CompensatedSum();
    for (const value of [0.1, 0.2, 0.3]) sum.add(value);
    expect(sum.value).toBe(compensatedSum([0.1, 0.2, 0.3]));
  });
});
