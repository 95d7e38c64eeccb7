import { firstWhere } from "../../../src/engine/stats/firstWhere";

test.each([
  [0, 0, 0],
  [5, 0, 0],
  [5, 3, 3],
  [5, 4, 4],
  [5, 9, 5],
])("of %d positions, those from %d on: the first is %d", (count, from, first) =>
  expect(firstWhere(count, (position) => position >= from)).toBe(first),
);
