import {
  percentilePoints,
  percentileValue,
} from "../../../../../src/engine/models/scorecard/points/percentile";

test.each([
  { quantiles: [10, 20, 30], values: [9, 10, 15, 20, 30, 31, NaN], points: [0, 0, 25, 50, 100, 100, NaN] },
  { quantiles: [0, 0, 0, 10, 20], values: [-1, 0, 5, 10, 20], points: [0, 50, 62.5, 75, 100] },
  { quantiles: [5, 5, 5], values: [4, 5, 6], points: [0, 100, 100] },
])("[K1] share of the quantiles $quantiles that a value reaches", ({ quantiles, values, points }) => {
  expect([...percentilePoints(Float64Array.from(values), quantiles)]).toEqual(points);
});

test("[K6] the lowest value with a rank", () => {
  expect([0, 25, 60, 100].map((points) => percentileValue(points, [10, 20, 30]))).toEqual([10, 15, 22, 30]);
});
