import { linearPoints, linearValue } from "../../../../../src/engine/models/scorecard/points/linear";

test.each([
  { bounds: { lower: 10, upper: 20 }, values: [-5, 10, 15, 20, 99, NaN], points: [0, 0, 50, 100, 100, NaN] },
  { bounds: { lower: -10, upper: 10 }, values: [-10, -5, 0, 10], points: [0, 25, 50, 100] },
  { bounds: { lower: 7, upper: 7 }, values: [6.99, 7, 8], points: [0, 100, 100] },
])("[K1] in proportion between $bounds", ({ bounds, values, points }) => {
  expect([...linearPoints(Float64Array.from(values), bounds)]).toEqual(points);
});

test("[K1] the value that so many points stand for", () => {
  expect([0, 25, 100].map((points) => linearValue(points, { lower: 10, upper: 20 }))).toEqual([10, 12.5, 20]);
  expect(linearValue(30, { lower: 7, upper: 7 })).toBe(7);
});
