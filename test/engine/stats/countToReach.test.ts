import { countToReach } from "../../../src/engine/stats/countToReach";
import { cumulativeSums } from "../../../src/engine/stats/cumulativeSums";

test.each<[string, number[], number, number]>([
  ["nothing to reach", [], 0.8, 0],
  ["a total of zero", [0, 0], 0.8, 0],
  ["the second one passes 80 %", [5, 3.5, 1.5], 0.8, 2],
  ["exactly 80 % is reached", [5, 3, 2], 0.8, 2],
  ["everything", [5, 3, 2], 1, 3],
  ["[P6] eight tenths of one are 80 %, whatever the last bit says", new Array<number>(10).fill(0.1), 0.8, 8],
])("countToReach: %s", (_, values, share, count) =>
  expect(countToReach(cumulativeSums(values), share)).toBe(count),
);
