import { bandOf, BANDS, scoreCard } from "../../../../src/engine/models/scorecard/classify";
import { DEFAULT_SCORECARD } from "../../../../src/engine/models/scorecard/settings";
import { inputsOf } from "../inputsOf";
import { cardOf, criterion } from "./cardOf";

const LINES = { top: 80, high: 60, middle: 40 };

test.each([
  [80, "top"],
  [80 - 1e-10, "top"],
  [79.999, "high"],
  [60, "high"],
  [59.9, "middle"],
  [40, "middle"],
  [39.9, "low"],
  [0, "low"],
  [NaN, undefined],
])("[K3] a score of %p is %p", (score, band) => {
  expect(BANDS[bandOf(score, LINES)]).toBe(band);
});

const inputs = inputsOf({
  name: ["Firm", "Acme", "Beta", "Gamma"],
  fit: ["Fit", 80, 20, ""],
  paymentReputation: ["Pays", 5, "", 2],
  strategicFit: ["Resources", 0, 5, ""],
});
const card = cardOf([
  criterion({ field: "fit", weight: 2 }),
  criterion({ field: "paymentReputation", weight: 1 }),
  criterion({ field: "strategicFit", weight: 1 }),
]);

test("[K1] weights times points over the weights", () => {
  expect(scoreCard(inputs, card).score[0]).toBe((2 * 80 + 100 + 0) / 4);
});

test.each([
  { missing: "neutral" as const, neutral: 50, score: (40 + 50 + 100) / 4 },
  { missing: "neutral" as const, neutral: 30, score: (40 + 30 + 100) / 4 },
  { missing: "zero" as const, neutral: 50, score: (40 + 100) / 4 },
  { missing: "leftOut" as const, neutral: 50, score: (40 + 100) / 3 },
])("[K2] an unknown input: $missing $neutral", ({ missing, neutral, score }) => {
  const found = scoreCard(inputs, { ...card, missing, neutral });
  expect(found.score[1]).toBeCloseTo(score, 12);
  expect([found.low[1], found.high[1], found.knownWeight[1]]).toEqual([35, 60, 0.75]);
});

test("[K2] below half of the weight there is no score and no band", () => {
  const found = scoreCard(inputs, card);
  expect([found.score[2], found.knownWeight[2]]).toEqual([NaN, 0.25]);
  expect(BANDS[found.classes[2] ?? 0]).toBeUndefined();
});

test("[K6] the average is over the known points of the scored accounts", () => {
  expect(scoreCard(inputs, card).criteria.map(({ average }) => average)).toEqual([50, 100, 50]);
});

test("[K4] the usual card weighs 100, in the order of the domain", () => {
  expect(DEFAULT_SCORECARD.criteria.map(({ weight }) => weight)).toEqual([30, 15, 25, 10, 10, 10]);
  const found = scoreCard(inputs, DEFAULT_SCORECARD);
  expect(found.criteria.map(({ fields }) => fields)).toEqual([
    [],
    [],
    ["fit"],
    [],
    ["paymentReputation"],
    ["strategicFit"],
  ]);
  expect(found.knownWeight[0]).toBeCloseTo(0.45, 12);
});
