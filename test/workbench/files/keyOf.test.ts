import { keyOf } from "../../../src/workbench/files/keyOf";

const SIDES = { Left: "l", Right: "r", Centre: undefined };

test.each([
  ["r", "Right"],
  ["x", undefined],
  [undefined, undefined],
])("the file's word %s stands for %s", (word, expected) => {
  expect(keyOf(SIDES, word)).toBe(expected);
});
