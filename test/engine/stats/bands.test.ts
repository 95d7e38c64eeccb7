import { bandsOf } from "../../../src/engine/stats/bands";

test.each<[string, number, number]>([
  ["above all", 100, 0],
  ["on the first", 80, 0],
  ["just below the first", 79.999, 1],
  ["on the second", 60, 1],
  ["on the third", 40, 2],
  ["below all", 0, 3],
  ["none", NaN, 255],
])("[K3] a score %s", (_, score, band) =>
  expect(Array.from(bandsOf(Float64Array.of(score), [80, 60, 40], 255))).toEqual([band]),
);
