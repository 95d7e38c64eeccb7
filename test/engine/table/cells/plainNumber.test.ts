import { plainNumber } from "../../../../src/engine/table/cells/plainNumber";

test.each([
  ["85", 85],
  ["-7.5", -7.5],
  ["", NaN],
  ["1,234", NaN],
  ["hot", NaN],
])("%j is %d at first sight", (text, number) => {
  expect(plainNumber(text, 3)).toBe(number);
});

test("of very many different texts the last are not looked at", () => {
  expect(plainNumber("85", 1_000_000)).toBe(NaN);
});
