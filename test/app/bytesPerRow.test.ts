import { bytesPerRow } from "../../src/app/bytesPerRow";

test.each([
  ["one line", [["Acme", "yes", 12]], 13],
  [
    "the mean of two",
    [
      ["Acme", "", 12],
      ["Ac", "", 12],
    ],
    12,
  ],
  ["a line that ends early", [["Acme"]], 13],
  ["no line", [], 0],
])("bytes of a row in two of three columns: %s", (_what, lines, expected) => {
  expect(bytesPerRow(lines, [0, 2])).toBe(expected);
});
