import { topFifth, topShare } from "../../../src/engine/stats/topShare";

test.each<[number, number]>([
  [0, 0],
  [1, 1],
  [5, 1],
  [6, 2],
  [35, 7],
  [89, 18],
])("a fifth of %d accounts is %d", (n, fifth) => expect(topFifth(n)).toBe(fifth));

test.each<[string, number[], number, number]>([
  ["the largest", [5, 8, 10], 1, 0.5],
  ["the largest two", [5, 8, 10], 2, 0.8],
  ["more than there are", [5, 8, 10], 9, 1],
  ["of nobody", [], 1, 0],
  ["of a total of zero", [0, 0], 1, 0],
  ["none", [5, 10], 0, 0],
])("topShare of %s", (_, cumulative, count, share) => expect(topShare(cumulative, count)).toBe(share));
