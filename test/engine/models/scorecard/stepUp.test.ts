import { scoreCard } from "../../../../src/engine/models/scorecard/classify";
import type { Criterion } from "../../../../src/engine/models/scorecard/settings";
import { cheapestStepUp, type StepUp } from "../../../../src/engine/models/scorecard/stepUp";
import { inputsOf, type SampleColumns } from "../inputsOf";
import { cardOf, criterion } from "./cardOf";

function stepOf(columns: SampleColumns, criteria: readonly Criterion[], changes = {}) {
  const inputs = inputsOf(columns, { asOf: "2026-09-30" });
  return cheapestStepUp(scoreCard(inputs, cardOf(criteria, changes)), 0);
}

const fit = (weight: number) => criterion({ field: "fit", weight, actionable: true });
const pays = (weight: number) => criterion({ field: "paymentReputation", weight, actionable: true });
const log = { kind: "log", lower: 100, upper: 10_000 } as const;

test.each<{ why: string; columns: SampleColumns; criteria: Criterion[]; step: StepUp }>([
  {
    why: "whole points of a rating, rounded towards the line",
    columns: { fit: ["Fit", 55.2] },
    criteria: [fit(1)],
    step: { index: 0, from: 55.2, to: 60, band: 1 },
  },
  {
    why: "the criterion that takes the smallest change in its own points, which is the heavier one",
    columns: { fit: ["Fit", 50], paymentReputation: ["Pays", 2] },
    criteria: [pays(1), fit(3)],
    step: { index: 1, from: 50, to: 67, band: 1 },
  },
  {
    why: "of equals the first of the card",
    columns: { fit: ["Fit", 50], acceptance: ["Likes us", 50] },
    criteria: [criterion({ field: "acceptance", weight: 1, actionable: true }), fit(1)],
    step: { index: 0, from: 50, to: 70, band: 1 },
  },
  {
    why: "only what we can do something about",
    columns: { fit: ["Fit", 50], paymentReputation: ["Pays", 2] },
    criteria: [criterion({ field: "fit", weight: 3 }), pays(2)],
    step: { index: 1, from: 2, to: 4, band: 1 },
  },
  {
    why: "a whole step of a rating in whole numbers, tenths of one that has them",
    columns: { paymentReputation: ["Pays", 2.5] },
    criteria: [pays(1)],
    step: { index: 0, from: 2.5, to: 3, band: 1 },
  },
  {
    why: "three figures of an amount",
    columns: { profit: ["Profit", 1000], fit: ["Fit", 50] },
    criteria: [
      criterion({ field: "profit", weight: 1, points: log, actionable: true }),
      criterion({ field: "fit", weight: 1 }),
    ],
    // 70 of 100 along the logarithm: 100 · 100^0.7 = 2511.9
    step: { index: 0, from: 1000, to: 2520, band: 1 },
  },
  {
    why: "less where less is better",
    columns: { overdue: ["Overdue", 800] },
    criteria: [
      criterion({
        field: "overdue",
        weight: 1,
        direction: "down",
        points: { kind: "linear", lower: 0, upper: 1000 },
        actionable: true,
      }),
    ],
    step: { index: 0, from: 800, to: 600, band: 2 },
  },
  {
    why: "a yes",
    columns: { need: ["Need", "no"], fit: ["Fit", 30] },
    criteria: [
      criterion({ field: "need", weight: 1, actionable: true }),
      criterion({ field: "fit", weight: 1 }),
    ],
    step: { index: 0, from: 0, to: 1, band: 1 },
  },
  {
    why: "the next band of points that is enough",
    columns: { employees: ["Staff", 50] },
    criteria: [
      criterion({
        field: "employees",
        weight: 1,
        actionable: true,
        points: {
          kind: "bands",
          bands: [
            { from: 100, points: 30 },
            { from: 500, points: 45 },
            { from: 1000, points: 90 },
          ],
        },
      }),
    ],
    step: { index: 0, from: 50, to: 500, band: 2 },
  },
])("[K6] $why", ({ columns, criteria, step }) => {
  expect(stepOf(columns, criteria)).toEqual(step);
});

test("[K6] a later date, in whole days", () => {
  const contact = criterion({
    field: "lastContact",
    weight: 1,
    actionable: true,
    points: { kind: "recency", halfLife: 100 },
  });
  const step = stepOf({ lastContact: ["Contact", "2026-01-01"] }, [contact]);
  // 40 of 100 points are left after 100 · log2(2.5) = 132.2 days
  expect(step).toEqual({ index: 0, from: 46_023, to: 46_295 - 132, band: 2 });
});

test.each<{ why: string; columns: SampleColumns; criteria: Criterion[] }>([
  { why: "the top band has nothing above it", columns: { fit: ["Fit", 90] }, criteria: [fit(1)] },
  {
    why: "no single change is enough",
    columns: { fit: ["Fit", 0], profit: ["Profit", 0] },
    criteria: [fit(1), criterion({ field: "profit", weight: 3, points: log })],
  },
  {
    why: "what is not known cannot be raised",
    columns: { fit: ["Fit", ""], profit: ["Profit", 1000] },
    criteria: [fit(1), criterion({ field: "profit", weight: 1, points: log })],
  },
  {
    why: "the unscored",
    columns: { fit: ["Fit", 50] },
    criteria: [fit(1), criterion({ field: "profit", weight: 3, points: log })],
  },
])("[K6] none: $why", ({ columns, criteria }) => {
  expect(stepOf(columns, criteria)).toBeNull();
});

test("[K2] [K6] what is left out leaves the weight to the others", () => {
  const criteria = [fit(1), pays(1)];
  expect(
    stepOf({ fit: ["Fit", 50], paymentReputation: ["Pays", ""] }, criteria, { missing: "leftOut" }),
  ).toEqual({ index: 0, from: 50, to: 60, band: 1 });
  expect(stepOf({ fit: ["Fit", 50], paymentReputation: ["Pays", ""] }, criteria)).toEqual({
    index: 0,
    from: 50,
    to: 70,
    band: 1,
  });
});
