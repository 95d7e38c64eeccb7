import fc from "fast-check";
import { RankCounts } from "../../../src/engine/stats/rankCounts";

test("the k-th smallest of ranks that come and go", () => {
  const counts = new RankCounts(4);
  for (const rank of [3, 0, 3]) counts.add(rank, 1);
  expect([0, 1, 2].map((k) => counts.rankAt(k))).toEqual([0, 3, 3]);
  counts.add(3, -1);
  counts.add(2, 1);
  expect([0, 1, 2].map((k) => counts.rankAt(k))).toEqual([0, 2, 3]);
  expect(counts.size).toBe(3);
});

test("as if the ranks were sorted anew each time", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }), fc.nat(30), (ranks, taken) => {
      const counts = new RankCounts(41);
      for (const rank of ranks) counts.add(rank, 1);
      const left = ranks.slice(Math.min(taken, ranks.length));
      for (const rank of ranks.slice(0, Math.min(taken, ranks.length))) counts.add(rank, -1);
      expect(left.map((_, k) => counts.rankAt(k))).toEqual([...left].sort((a, b) => a - b));
      expect(counts.size).toBe(left.length);
    }),
  );
});
