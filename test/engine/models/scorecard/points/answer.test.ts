import { answerPoints } from "../../../../../src/engine/models/scorecard/points/answer";

test.each([
  { from: 1, values: [1, 0, NaN], points: [100, 0, NaN] },
  { from: 3, values: [2.9, 3, 5], points: [0, 100, 100] },
])("[K1] [D2] yes at or above $from is 100 points", ({ from, values, points }) => {
  expect([...answerPoints(Float64Array.from(values), from)]).toEqual(points);
});
