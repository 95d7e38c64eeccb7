import { scoreCard } from "../../../../src/engine/models/scorecard/classify";
import { helped, hurt, shownCard, type ShownCard } from "../../../../src/engine/models/scorecard/shown";
import { inputsOf } from "../inputsOf";
import { cardOf, criterion } from "./cardOf";

const scoreOf = (fit: number, bands = { top: 80, high: 60, middle: 40 }) =>
  shownCard(
    scoreCard(inputsOf({ fit: ["Fit", fit] }), cardOf([criterion({ field: "fit", weight: 1 })], { bands })),
    0,
  )?.score;

test.each([
  [71.4, 71],
  [71.5, 72],
  [79.6, 79],
  [80, 80],
  [59.5, 59],
  [39.9, 39],
  [99.7, 100],
])("[K3] %p is shown as %p: rounded, but never into a better band", (fit, shown) => {
  expect(scoreOf(fit)).toBe(shown);
});

test("[K3] nor into a worse one, where a band begins between two whole numbers", () => {
  expect(scoreOf(62.2, { top: 80, high: 62.1, middle: 40 })).toBe(63);
  expect(scoreOf(62.05, { top: 80, high: 62.1, middle: 40 })).toBe(62);
});

const shownWith = (...against: number[]): ShownCard => ({
  score: 50,
  criteria: against.map((each, index) => ({
    index,
    points: 5,
    of: 10,
    known: !Number.isNaN(each),
    against: each,
  })),
});

test("[K6] at most three helped and three hurt, the strongest first; what is average or not known is neither", () => {
  const shown = shownWith(1, 5, NaN, 3, 0.4, 2, -0.4, -1, -7, -2, -3);
  expect(helped(shown).map(({ against }) => against)).toEqual([5, 3, 2]);
  expect(hurt(shown).map(({ against }) => against)).toEqual([-7, -3, -2]);
});

test("[K6] of equals the first of the card, whatever rounding makes of them", () => {
  expect(helped(shownWith(7.5 - 1e-12, 7.5)).map(({ index }) => index)).toEqual([0, 1]);
});
