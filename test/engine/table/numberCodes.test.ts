import fc from "fast-check";
import { NumberCodes } from "../../../src/engine/table/numberCodes";

const codesOf = (numbers: number[], count = numbers.length): number[] => {
  const codes = new NumberCodes(count);
  return numbers.map((number) => codes.of(number));
};

/** The same by hashing alone. */
const hashed = (numbers: number[]): number[] => {
  const codes = new Map<number, number>();
  return numbers.map((number) => codes.get(number) ?? codes.set(number, codes.size + 1).size);
};

const FAR = 2 ** 40;
const LEAST = Number.MIN_SAFE_INTEGER;
const MOST = Number.MAX_SAFE_INTEGER;

describe("codes of different numbers, in the order in which they come", () => {
  it.each([
    ["none", [], []],
    ["ids that repeat", [17850, 13047, 17850, 12346], [1, 2, 1, 3]],
    ["rising beyond the room there is", [1, 1200, 2600, 5000, 1, 2600], [1, 2, 3, 4, 1, 3]],
    ["falling below it", [5000, 2600, 1200, 1, 5000, 2600], [1, 2, 3, 4, 1, 2]],
    ["below zero and above", [-3, 3, 0, -0, -3], [1, 2, 3, 3, 1]],
    ["one far from the others", [1, FAR, 2, FAR, 1], [1, 2, 3, 2, 1]],
    [
      "fractions, by themselves and next to whole numbers",
      [1.5, 1, 1.5, 1e-20, 0, -1, 1],
      [1, 2, 1, 3, 4, 5, 2],
    ],
    ["a fraction that the subtraction would round away", [-1, 0, 1e-20, 0], [1, 2, 3, 2]],
    ["the largest whole numbers", [MOST, MOST - 1, MOST, MOST - 900], [1, 2, 1, 3]],
    ["the smallest whole numbers", [LEAST + 1, LEAST, LEAST + 1, LEAST + 900], [1, 2, 1, 3]],
    ["beyond what counts by ones", [2 ** 53, 2 ** 53 + 2, 1e300, 2 ** 53], [1, 2, 3, 1]],
    ["no numbers of a cell", [Infinity, -Infinity, Infinity], [1, 2, 1]],
  ])("%s", (_, numbers, expected) => {
    expect(codesOf(numbers)).toEqual(expected);
  });

  it("are those of hashing, whether the numbers lie close together or not", () => {
    const near = fc.integer({ min: -3000, max: 3000 });
    const number = fc.oneof(near, near, near, fc.double({ noNaN: true }), fc.maxSafeInteger());
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), fc.nat({ max: 2000 }), (numbers, count) => {
        expect(codesOf(numbers, count)).toEqual(hashed(numbers));
      }),
    );
  });

  it("come with the numbers themselves", () => {
    const codes = new NumberCodes(3);
    for (const number of [7, 0.5, 7]) codes.of(number);
    expect(codes.numbers).toEqual([7, 0.5]);
  });
});
