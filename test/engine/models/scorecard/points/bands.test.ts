import { bandPoints, bandValue } from "../../../../../src/engine/models/scorecard/points/bands";

const BANDS = [
  { from: 10, points: 40 },
  { from: 100, points: 90 },
];

test("[K1] points of the last band that is reached", () => {
  expect([...bandPoints(Float64Array.of(9.9, 10, 99, 100, 1e6, NaN), BANDS)]).toEqual([
    0,
    40,
    40,
    90,
    90,
    NaN,
  ]);
});

test.each([
  { wanted: 30, than: 5, value: 10 },
  { wanted: 60, than: 5, value: 100 },
  { wanted: 95, than: 5, value: NaN },
  { wanted: 30, than: 10, value: 100 },
])("[K6] from $than the next band worth $wanted begins at $value", ({ wanted, than, value }) => {
  expect(bandValue(wanted, BANDS, than)).toBe(value);
});
