import type { Settings } from "../../../../src/engine";
import { scoreCard } from "../../../../src/engine/models/scorecard/classify";
import { cardNotes, explainCard } from "../../../../src/engine/models/scorecard/explain";
import type { Criterion } from "../../../../src/engine/models/scorecard/settings";
import { createSay } from "../../../../src/locales";
import { inputsOf, type SampleColumns } from "../inputsOf";
import { said, toldBy } from "../sayOf";
import { cardOf, criterion } from "./cardOf";

function sentences(
  columns: SampleColumns,
  criteria: readonly Criterion[],
  {
    account = 0,
    locale,
    ...changes
  }: { account?: number; locale?: Settings["locale"]; missing?: "leftOut" } = {},
): [string, string] {
  const inputs = inputsOf(columns, { asOf: "2026-09-30" });
  const result = scoreCard(inputs, cardOf(criteria, changes));
  return said(explainCard(result, account, toldBy(inputs)), locale);
}

const log = { kind: "log", lower: 100, upper: 10_000 } as const;
const FIVE = [
  criterion({ field: "profit", weight: 30, points: log }),
  criterion({ field: "fit", weight: 25, actionable: true }),
  criterion({ field: "headroom", weight: 15, points: log }),
  criterion({ mean: ["benchmark", "health"], weight: 20 }),
  criterion({ field: "paymentReputation", weight: 10, actionable: true }),
];
const TWO: SampleColumns = {
  name: ["Firm", "Acme", "Beta"],
  profit: ["Profit", 4000, 100],
  fit: ["Fit?", 80, 55],
  headroom: ["Potential", 1000, 1000],
  benchmark: ["Landmark", 4, 4],
  health: ["Health", 4, 4],
  paymentReputation: ["Payment reputation", 1, 5],
};

test("[K6] what helps and what hurts against the average, under the user's own headers, and the cheapest step up", () => {
  expect(sentences(TWO, FIVE)).toEqual([
    "70 of 100 (high): Profit 24 of 30 and Fit 20 of 25 help most; Payment reputation 2 of 10 hurts most.",
    "No single change reaches top. Begin with Payment reputation, where most is to be gained.",
  ]);
  expect(sentences(TWO, FIVE, { account: 1 })).toEqual([
    "47 of 100 (middle): Payment reputation 10 of 10 helps most; Profit 0 of 30 hurts most.",
    "No single change reaches high. Begin with Fit, where most is to be gained.",
  ]);
});

test("[K6] in Chinese", () => {
  expect(sentences(TWO, FIVE, { locale: "zh-CN" })).toEqual([
    "70 分（满分 100，高）：Profit 24/30和Fit 20/25 加分最多；Payment reputation 2/10 失分最多。",
    "单项改变达不到“顶级”。先从Payment reputation入手，提升空间最大。",
  ]);
});

const fit = criterion({ field: "fit", weight: 1, actionable: true });

test.each<{
  why: string;
  columns: SampleColumns;
  criteria: Criterion[];
  expected: [string, string];
  missing?: "leftOut";
}>([
  {
    why: "one account is the average",
    columns: { fit: ["Fit", 55] },
    criteria: [fit],
    expected: [
      "55 of 100 (middle): like the average account wherever values are known.",
      "Raise Fit from 55 to 60: that reaches high.",
    ],
  },
  {
    why: "only helped",
    columns: { fit: ["Fit", 90, 10] },
    criteria: [fit],
    expected: ["90 of 100 (top): Fit 90 of 100 helps most.", "Hold what there is: no band is higher."],
  },
  {
    why: "only hurt",
    columns: { fit: ["Fit", 10, 90] },
    criteria: [fit],
    expected: ["10 of 100 (low): Fit 10 of 100 hurts most.", "Raise Fit from 10 to 40: that reaches middle."],
  },
  {
    why: "[K2] what is not known is named, with the interval",
    columns: { fit: ["Fit", 60, 60], paymentReputation: ["Pays", "", 3] },
    criteria: [criterion({ field: "fit", weight: 1 }), criterion({ field: "paymentReputation", weight: 1 })],
    expected: [
      "55 of 100 (middle): like the average account wherever values are known. Pays is not known; the score could be anything from 30 to 80.",
      "Find out Pays: with it the score could reach high.",
    ],
  },
  {
    why: "[K2] unscored: what to find out first",
    columns: { fit: ["Fit", ""], acceptance: ["Acceptance", 50] },
    criteria: [
      criterion({ field: "acceptance", weight: 1 }),
      criterion({ field: "profit", weight: 1 }),
      criterion({ field: "fit", weight: 2 }),
    ],
    expected: [
      "No score: Fit and Profit are not known, so that only 25% of the weight is.",
      "Find out Fit: it weighs most of what is not known.",
    ],
  },
  {
    why: "[K2] of many that are not known, the heaviest three",
    columns: { fit: ["Fit", ""] },
    criteria: (["fit", "health", "loyalty", "quality", "brand"] as const).map((field, i) =>
      criterion({ field, weight: 5 - i }),
    ),
    expected: [
      "No score: Fit, Business health, Loyalty, and 2 more are not known, so that only 0% of the weight is.",
      "Find out Fit: it weighs most of what is not known.",
    ],
  },
  {
    why: "nothing that we can change",
    columns: { fit: ["Fit", 30] },
    criteria: [criterion({ field: "fit", weight: 1 })],
    expected: [
      "30 of 100 (low): like the average account wherever values are known.",
      "Nothing that we can change reaches middle. Spend no effort on the score.",
    ],
  },
  {
    why: "less is better, as a share",
    columns: { discount: ["Discount", 0.5] },
    criteria: [
      criterion({
        field: "discount",
        weight: 1,
        direction: "down",
        actionable: true,
        points: { kind: "linear", lower: 0, upper: 1 },
      }),
    ],
    expected: [
      "50 of 100 (middle): like the average account wherever values are known.",
      "Bring Discount down from 50% to 40%: that reaches high.",
    ],
  },
  {
    why: "a date",
    columns: { lastContact: ["Contact", "2026-01-01"] },
    criteria: [
      criterion({
        field: "lastContact",
        weight: 1,
        actionable: true,
        points: { kind: "recency", halfLife: 100 },
      }),
    ],
    expected: [
      "15 of 100 (low): like the average account wherever values are known.",
      "Renew Contact (2026-01-01): a date from 2026-05-21 on reaches middle.",
    ],
  },
  {
    why: "a yes, and a no",
    columns: { need: ["Need", "no"] },
    criteria: [criterion({ field: "need", weight: 1, actionable: true })],
    expected: [
      "0 of 100 (low): like the average account wherever values are known.",
      "Get a yes on Need: that reaches top.",
    ],
  },
  {
    why: "a no where less is better",
    columns: { need: ["Complaint", "yes"] },
    criteria: [criterion({ field: "need", weight: 1, direction: "down", actionable: true })],
    expected: [
      "0 of 100 (low): like the average account wherever values are known.",
      "Get a no on Complaint: that reaches top.",
    ],
  },
  {
    why: "a mean goes by all of its columns",
    columns: { benchmark: ["Landmark", 2], health: ["Health", 3] },
    criteria: [criterion({ mean: ["benchmark", "health"], weight: 1, actionable: true })],
    expected: [
      "50 of 100 (middle): like the average account wherever values are known.",
      "Raise Landmark · Health from 2.5 to 3: that reaches high.",
    ],
  },
])("$why", ({ columns, criteria, expected }) => {
  expect(sentences(columns, criteria)).toEqual(expected);
});

test.each([
  [
    "neutral",
    "No columns for Profit, Headroom, and Support of the people who decide: each counts as 50 of 100 for every account.",
  ],
  [
    "zero",
    "No columns for Profit, Headroom, and Support of the people who decide: they bring no points to any account.",
  ],
  [
    "leftOut",
    "No columns for Profit, Headroom, and Support of the people who decide: they are left out of the score.",
  ],
] as const)("[K2] criteria without a column are told once: %s", (missing, sentence) => {
  const inputs = inputsOf({ fit: ["Fit", 50] });
  const criteria = [
    criterion({ field: "fit", weight: 5 }),
    ...(["profit", "headroom", "support"] as const).map((field) => criterion({ field, weight: 1 })),
  ];
  const notes = cardNotes(scoreCard(inputs, cardOf(criteria, { missing })), toldBy(inputs));
  expect(notes.map(createSay("en"))).toEqual([sentence]);
});

test("[K1] criteria with too few values are told, too", () => {
  const inputs = inputsOf({ fit: ["Fit", 50], profit: ["Gain", 7] });
  const card = cardOf([criterion({ field: "fit", weight: 1 }), criterion({ field: "profit", weight: 1 })]);
  expect(cardNotes(scoreCard(inputs, card), toldBy(inputs)).map(createSay("en"))).toEqual([
    "Gain has fewer than two values to compare with, so that it counts as not known.",
  ]);
});
