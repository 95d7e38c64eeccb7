import { tieBlocks } from "../../../src/engine/stats/tieBlocks";
import { sameValue } from "../../../src/engine/stats/tolerance";

test.each<[string, number[], number[]]>([
  ["no values", [], [0]],
  ["all different", [3, 2, 1], [0, 1, 2, 3]],
  ["a block inside", [5, 3, 3, 1], [0, 1, 3, 4]],
  ["all equal", [2, 2, 2], [0, 3]],
  ["[P6] a difference that summing leaves behind", [0.1 + 0.2, 0.3], [0, 2]],
  ["zeros", [1, 0, -0], [0, 1, 3]],
  ["many small steps are no tie", [1, 1 - 8e-13, 1 - 1.6e-12], [0, 2, 3]],
])("tieBlocks: %s", (_, values, blocks) =>
  expect(Array.from(tieBlocks(Float64Array.from(values)))).toEqual(blocks),
);

test.each<[number, number, boolean]>([
  [37.62, 37.62, true],
  [37.62, 37.63, false],
  [1e12, 1e12 + 0.5, true],
  [1e12, 1e12 + 2, false],
  [-1, 1, false],
  [0, 1e-300, false],
])("[P6] sameValue(%d, %d) is %s", (a, b, same) => expect(sameValue(a, b)).toBe(same));
