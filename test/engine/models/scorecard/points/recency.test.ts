import { dayOf } from "../../../../../src/engine/asOf";
import { recencyDay, recencyPoints } from "../../../../../src/engine/models/scorecard/points/recency";

const DAY = dayOf("2026-09-30");

test.each([
  { date: "2026-09-30", points: 100 },
  { date: "2026-04-03", points: 50 },
  { date: "2025-10-05", points: 25 },
  { date: "2027-01-01", points: 100 },
])("[K1] $date is worth $points of 100 with a half-life of 180 days", ({ date, points }) => {
  expect(recencyPoints(Float64Array.of(dayOf(date)), DAY, 180)[0]).toBeCloseTo(points, 9);
});

test("a time of day makes no difference, no date no points", () => {
  const [morning, evening, none] = recencyPoints(
    Float64Array.of(DAY - 90 + 0.3, DAY - 90 + 0.9, NaN),
    DAY,
    180,
  );
  expect(morning).toBe(evening);
  expect(none).toBeNaN();
});

test("[K6] the day that is worth so many points; nothing comes down to none", () => {
  expect(recencyDay(50, DAY, 180)).toBe(DAY - 180);
  expect(recencyDay(100, DAY, 180)).toBe(DAY);
  expect(recencyDay(0, DAY, 180)).toBe(-Infinity);
});
