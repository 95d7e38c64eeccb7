import { logPoints, logValue } from "../../../../../src/engine/models/scorecard/points/log";

test("[K1] along the logarithm: each tenfold adds as much; at or below the lower bound nothing, zero and less included", () => {
  const values = Float64Array.of(-50, 0, 100, 1000, 10_000, 1e9, NaN);
  const points = [...logPoints(values, { lower: 100, upper: 10_000 })];
  expect(points.slice(0, 3)).toEqual([0, 0, 0]);
  expect(points[3]).toBeCloseTo(50, 9);
  expect(points.slice(4)).toEqual([100, 100, NaN]);
});

test("[K1] equal bounds: 100 at or above, else 0", () => {
  expect([...logPoints(Float64Array.of(499, 500, 501, -1), { lower: 500, upper: 500 })]).toEqual([
    0, 100, 100, 0,
  ]);
});

test("[K1] the value that so many points stand for", () => {
  expect(logValue(50, { lower: 100, upper: 10_000 })).toBeCloseTo(1000, 6);
  expect(logValue(100, { lower: 100, upper: 10_000 })).toBeCloseTo(10_000, 6);
  expect(logValue(10, { lower: 500, upper: 500 })).toBe(500);
});
