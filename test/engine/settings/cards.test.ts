import { defaultSettings, parseSettings, type Settings } from "../../../src/engine";
import { documentOf } from "../../../src/engine/settings/documentOf";
import { createSay } from "../../../src/locales";

const say = createSay("en");

function settings(document: unknown): Settings {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => say(message)).join("\n"));
  return parsed.settings;
}

function sentences(document: unknown): string[] {
  const parsed = parseSettings(document);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => say(message));
}

test("[K4, K5] the usual cards where the document says nothing", () => {
  expect(settings({}).scorecard).toEqual(defaultSettings().scorecard);
  expect(settings({ winCard: {} }).winCard).toEqual(defaultSettings().winCard);
});

test("[K1] a card of the user's own", () => {
  const criteria = [
    { first: ["profit", "revenue"], weight: 30, points: { kind: "log", lower: 100 } },
    { mean: ["benchmark", "health"], weight: 10, direction: "down" },
    { field: "lastOrder", weight: 5, points: { kind: "recency", halfLife: 90 }, actionable: true },
    { field: "support", weight: 5 },
  ];
  expect(settings({ scorecard: { criteria, missing: "leftOut", bands: { top: 90 } } }).scorecard).toEqual({
    criteria: [
      {
        first: ["profit", "revenue"],
        weight: 30,
        direction: "up",
        actionable: false,
        points: { kind: "log", lower: 100 },
      },
      { mean: ["benchmark", "health"], weight: 10, direction: "down", actionable: false },
      {
        field: "lastOrder",
        weight: 5,
        direction: "up",
        actionable: true,
        points: { kind: "recency", halfLife: 90 },
      },
      { field: "support", weight: 5, direction: "up", actionable: false },
    ],
    missing: "leftOut",
    neutral: 50,
    bands: { top: 90, high: 60, middle: 40 },
  });
});

test("what settings come to is read again as the same", () => {
  const first = settings({
    scorecard: {
      criteria: [{ field: "fit", weight: 1, points: { kind: "percentile", quantiles: [1, 2, 3] } }],
      neutral: 40,
    },
    winCard: { bands: { middle: 30 } },
    pyramid: { measure: "scorecard", ends: [0.02, 0.1, 0.3] },
  });
  expect(settings(documentOf(first))).toEqual(first);
});

const criterion = (given: object) => ({ scorecard: { criteria: [{ field: "fit", weight: 1, ...given }] } });
const points = (given: unknown) => criterion({ points: given });

test.each<[unknown, string]>([
  [{ scorecard: { criteria: [] } }, "At scorecard.criteria: expected a list with something in it, got []."],
  [{ scorecard: { criteria: {} } }, "At scorecard.criteria: expected a list in brackets, got {}."],
  [
    { scorecard: { criteria: [{ field: "fit" }] } },
    "At scorecard.criteria.0.weight: this setting is needed here. Add it.",
  ],
  [criterion({ weight: -1 }), "At scorecard.criteria.0.weight: expected a weight of 0 or more, got -1."],
  [
    criterion({ weigth: 1 }),
    "At scorecard.criteria.0.weigth: there is no such setting. Correct its name or leave it out.",
  ],
  [
    { scorecard: { criteria: [{ weight: 1 }] } },
    'At scorecard.criteria.0: expected one of field, mean or first, got {"weight":1,"direction":"up","actionable….',
  ],
  [
    { scorecard: { criteria: [{ field: "fit", first: ["profit", "revenue"], weight: 1 }] } },
    'At scorecard.criteria.0: expected one of field, mean or first, got {"field":"fit","first":["profit","revenu….',
  ],
  [
    { scorecard: { criteria: [{ mean: ["fit"], weight: 1 }] } },
    'At scorecard.criteria.0.mean: expected at least two fields, got ["fit"].',
  ],
  [
    { scorecard: { criteria: [{ mean: ["fit", "health"], weight: 1 }] } },
    'At scorecard.criteria.0: a mean is over fields of the same unit, got {"mean":["fit","health"],"weight":1,"dir….',
  ],
  [points(3), "At scorecard.criteria.0.points: expected an object in braces, got 3."],
  [
    points({ kind: "cubic" }),
    'At scorecard.criteria.0.points.kind: expected one of linear, log, bands, answer, recency, percentile, got "cubic".',
  ],
  [
    points({ kind: "linear", lowr: 1 }),
    "At scorecard.criteria.0.points.lowr: there is no such setting. Correct its name or leave it out.",
  ],
  [
    points({ kind: "linear", lower: 2, upper: 1 }),
    'At scorecard.criteria.0.points: lower must not be above upper, got {"kind":"linear","lower":2,"upper":1}.',
  ],
  [
    points({ kind: "log", lower: 0 }),
    "At scorecard.criteria.0.points.lower: expected a number above 0, got 0.",
  ],
  [
    points({ kind: "recency" }),
    "At scorecard.criteria.0.points.halfLife: this setting is needed here. Add it.",
  ],
  [
    points({ kind: "recency", halfLife: 0 }),
    "At scorecard.criteria.0.points.halfLife: expected a number above 0, got 0.",
  ],
  [
    points({ kind: "percentile", quantiles: [1] }),
    "At scorecard.criteria.0.points.quantiles: expected at least two numbers, got [1].",
  ],
  [
    points({ kind: "percentile", quantiles: [2, 1] }),
    "At scorecard.criteria.0.points.quantiles: expected ascending numbers, got [2,1].",
  ],
  [
    points({
      kind: "bands",
      bands: [
        { from: 2, points: 1 },
        { from: 1, points: 2 },
      ],
    }),
    'At scorecard.criteria.0.points.bands: expected ascending numbers, got [{"from":2,"points":1},{"from":1,"points….',
  ],
  [
    points({ kind: "bands", bands: [{ from: 2, points: 101 }] }),
    "At scorecard.criteria.0.points.bands.0.points: expected a number between 0 and 100, got 101.",
  ],
  [
    criterion({ direction: "down", points: { kind: "bands", bands: [{ from: 2, points: 1 }] } }),
    'At scorecard.criteria.0: bands say their points themselves. Leave direction out, got {"field":"fit","weight":1,"direction":"d….',
  ],
  [
    { winCard: { criteria: [{ field: "fit", weight: 0 }] } },
    'At winCard.criteria: at least one criterion must have a weight above 0, got [{"field":"fit","weight":0,"direction":"….',
  ],
  [
    {
      winCard: {
        criteria: [
          { field: "fit", weight: 1 },
          { field: "fit", weight: 2 },
        ],
      },
    },
    'At winCard.criteria: two criteria are the same. Leave one out, got [{"field":"fit","weight":1,"direction":"….',
  ],
  [
    { winCard: { bands: { top: 50 } } },
    'At winCard.bands: top must not be below high, nor high below middle, got {"top":50,"high":60,"middle":40}.',
  ],
  [{ winCard: { neutral: 101 } }, "At winCard.neutral: expected a number between 0 and 100, got 101."],
  [
    { pyramid: { ends: [0.1, 0.2] } },
    "At pyramid.ends: expected three shares, such as [0.01, 0.05, 0.2], got [0.1,0.2].",
  ],
  [{ pyramid: { ends: [0.2, 0.1, 0.3] } }, "At pyramid.ends: expected ascending numbers, got [0.2,0.1,0.3]."],
  [{ pyramid: { ends: [0.2, 0.4, 1.1] } }, "At pyramid.ends.2: expected a number between 0 and 1, got 1.1."],
  [{ pyramid: { least: 0 } }, "At pyramid.least: expected a whole number of 1 or more, got 0."],
  [
    { pyramid: { inactiveMonths: 1.5 } },
    "At pyramid.inactiveMonths: expected a whole number of 1 or more, got 1.5.",
  ],
])("%j", (document, sentence) => {
  expect(sentences(document)).toEqual([sentence]);
});

test("a field of texts cannot be scored", () => {
  expect(sentences(criterion({ field: "name" }))[0]).toMatch(
    /^At scorecard\.criteria\.0\.field: expected one of need, .*, support, got "name"\.$/,
  );
});
