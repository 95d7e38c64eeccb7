import { calledIn, firstFew, roundAmount } from "../../../src/engine/findings/named";

test("a few are named, the rest is counted, and nobody is “1 more”", () => {
  const letters = (count: number) => firstFew([..."abcdefg"].slice(0, count), (letter) => letter);
  expect(letters(0)).toEqual([]);
  expect(letters(4)).toEqual(["a", "b", "c", "d"]);
  expect(letters(5)).toEqual(["a", "b", "c", { id: "finding.more", values: { count: 2 } }]);
});

test("who has no name goes by the row", () => {
  const called = calledIn({ names: ["Acme", ""], rows: Uint32Array.of(2, 1203) });
  expect([called(0), called(1)]).toEqual(["Acme", { id: "finding.row", values: { row: "1203" } }]);
});

test.each([
  [4310.376, 4310],
  [-99.999, -100],
  [99.994, 99.99],
  [1.23456, 1.23],
  [0, 0],
])("%d is said as %d", (amount, said) => expect(roundAmount(amount)).toBe(said));
