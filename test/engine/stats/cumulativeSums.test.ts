import { cumulativeSums } from "../../../src/engine/stats/cumulativeSums";

test.each<[number[], number[]]>([
  [[], []],
  [
    [3, 2, 1],
    [3, 5, 6],
  ],
  [
    [0.1, 0.2, 0.3],
    [0.1, 0.30000000000000004, 0.6],
  ],
])("running totals of %j", (values, sums) => expect(Array.from(cumulativeSums(values))).toEqual(sums));
