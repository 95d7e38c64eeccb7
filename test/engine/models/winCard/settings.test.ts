import { scoreCard } from "../../../../src/engine/models/scorecard/classify";
import { cheapestStepUp } from "../../../../src/engine/models/scorecard/stepUp";
import { fieldsOfCriterion } from "../../../../src/engine/models/scorecard/settings";
import { winCard } from "../../../../src/engine/models/winCard/model";
import { DEFAULT_WIN_CARD } from "../../../../src/engine/models/winCard/settings";
import { inputsOf } from "../inputsOf";

const weights = Object.fromEntries(
  DEFAULT_WIN_CARD.criteria.map((criterion) => [fieldsOfCriterion(criterion).join("+"), criterion.weight]),
);

test("[K5] need-match is half, hard factors 4 each, soft factors 10, 5 and 5, the decision map 10", () => {
  expect(weights).toEqual({
    fit: 50,
    priceFit: 4,
    quality: 4,
    brand: 4,
    delivery: 4,
    service: 4,
    relationship: 10,
    benefit: 5,
    push: 5,
    support: 10,
  });
  expect(Object.values(weights).reduce((sum, weight) => sum + weight)).toBe(100);
});

test("[K2, K5] the support of the decision map is an unknown input as long as nobody knows it", () => {
  const inputs = inputsOf({ fit: ["Fit", 100], relationship: ["Relationship", 5] });
  const result = scoreCard(inputs, DEFAULT_WIN_CARD);
  expect(result.criteria.at(-1)?.points[0]).toBeNaN();
  expect([result.score[0], result.knownWeight[0]]).toEqual([80, 0.6]);
});

test("[K6] the brand is not ours to change overnight: it is no step up", () => {
  const inputs = inputsOf({ fit: ["Fit", 100], brand: ["Brand", 0], quality: ["Quality", 3.5] });
  const result = winCard.classify(inputs);
  // 50 + 0 + 2.8 and half of the rest is 73.8: the brand's 4 would not reach 80 either, and neither does quality
  expect(result.score[0]).toBeCloseTo(73.8, 9);
  expect(cheapestStepUp(result, 0)).toBeNull();
  expect(
    result.criteria.filter(({ criterion }) => !criterion.actionable).flatMap(({ fields }) => fields),
  ).toEqual(["brand"]);
});

test("[K5] it says what it computes: a score in points, no share that could be taken for a probability", () => {
  const [band, score] = winCard.columns;
  expect([band?.id, score?.id, score?.numberFormat]).toEqual(["winCardBand", "winCard", "0"]);
});
