import fc from "fast-check";
import { classOfRank, countPositive, endsByBlock } from "../../../../../src/engine/models/abc/cuts/cutResult";
import { tieBlockAt } from "../../../../../src/engine/stats/tieBlockAt";

const rankingOf = (values: readonly number[]) => {
  const descending = Float64Array.from(values).sort().reverse();
  return { descending, blockOf: (rank: number) => tieBlockAt(descending, rank) };
};

test.each<[number, number]>([
  [0, 0],
  [1, 0],
  [2, 1],
  [4, 1],
  [5, 2],
])("rank %d of ends 2 and 5 is in class %d", (rank, index) =>
  expect(classOfRank({ a: 2, b: 5 }, rank)).toBe(index),
);

test("[P5] the ends are those that asking every block from the largest on finds", () => {
  const values = fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 40 });
  fc.assert(
    fc.property(values, fc.nat({ max: 45 }), fc.nat({ max: 45 }), (amounts, one, other) => {
      const ranking = rankingOf(amounts);
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      const classOf = (start: number) => (start < a ? 0 : start < b ? 1 : 2);
      const found = endsByBlock(ranking, classOf);
      ranking.descending.forEach((value, rank) => {
        const start = ranking.descending.indexOf(value);
        expect(classOfRank(found, rank)).toBe(value > 0 ? classOf(start) : 2);
      });
    }),
  );
});

test.each<[number[], number]>([
  [[], 0],
  [[3, 1], 2],
  [[3, 1, 0, 0, -2], 2],
  [[0], 0],
])("[P2] of %j, %d are above zero", (values, count) =>
  expect(countPositive({ descending: Float64Array.from(values) })).toBe(count),
);
