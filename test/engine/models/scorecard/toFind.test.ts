import { scoreCard } from "../../../../src/engine/models/scorecard/classify";
import { explainCard } from "../../../../src/engine/models/scorecard/explain";
import { isIncomparable, toFind, unknownOf } from "../../../../src/engine/models/scorecard/toFind";
import type { CardSettings } from "../../../../src/engine/models/scorecard/settings";
import { inputsOf, type SampleColumns } from "../inputsOf";
import { said, toldBy } from "../sayOf";
import { cardOf, criterion } from "./cardOf";

const CRITERIA = [
  criterion({ field: "fit", weight: 60 }),
  criterion({ field: "quality", weight: 10 }),
  criterion({ field: "relationship", weight: 20 }),
  criterion({ field: "brand", weight: 10 }),
];
const COLUMNS: SampleColumns = {
  fit: ["Fit", 80, 60],
  quality: ["Quality", "", 3],
  relationship: ["Relationship", "", 3],
  brand: ["Brand", "", 3],
};

function cardOn(columns: SampleColumns, criteria: CardSettings["criteria"], changes?: Partial<CardSettings>) {
  const inputs = inputsOf(columns, { asOf: "2026-09-30" });
  return { inputs, result: scoreCard(inputs, cardOf(criteria, changes)) };
}

// Fit 80 of 100 brings 48 points of 60; 40 of the weight are open.
test.each([
  ["neutral: 68, and relationship alone makes 78", "neutral", 78, [2]],
  ["neutral: two are needed for 80", "neutral", 80, [2, 1]],
  ["neutral: all of them make 88", "neutral", 88, [2, 1, 3]],
  ["neutral: more than all of them make", "neutral", 88.1, []],
  ["zero: 48, and relationship alone makes 68", "zero", 68, [2]],
  ["zero: two are needed for 70", "zero", 70, [2, 1]],
  ["left out: 80, and relationship makes 85", "leftOut", 85, [2]],
  ["left out: two are needed for 86", "leftOut", 86, [2, 1]],
] as const)("[K2] the fewest unknown criteria that could reach a line; %s", (_, missing, line, found) => {
  const { result } = cardOn(COLUMNS, CRITERIA, { missing });
  expect(toFind(result, 0, line)).toEqual(found);
});

test("[K2] the sentence names as many as it takes", () => {
  const { inputs, result } = cardOn(COLUMNS, CRITERIA);
  const [, nextStep] = said(explainCard(result, 0, toldBy(inputs)));
  expect(nextStep).toBe("Find out Relationship and Quality: with them the score could reach top.");
});

test("unknown criteria come by weight, then in the order of the card", () =>
  expect(unknownOf(cardOn(COLUMNS, CRITERIA).result, 0)).toEqual([2, 1, 3]));

describe("[K1] a value that has no second one to compare with", () => {
  const log = { kind: "log" } as const;
  const criteria = [
    criterion({ field: "revenue", weight: 60, points: log }),
    criterion({ field: "fit", weight: 40 }),
  ];

  test("is not said to be unknown, and what really is gets asked for", () => {
    const { inputs, result } = cardOn({ revenue: ["Revenue", 100], fit: ["Fit", ""] }, criteria);
    expect([0, 1].map((index) => isIncomparable(result, index, 0))).toEqual([true, false]);
    expect(said(explainCard(result, 0, toldBy(inputs)))).toEqual([
      "No score: Revenue (no second value to compare with) and Fit are not known, so that only 0% of the weight is.",
      "Find out Fit: it weighs most of what is not known.",
    ]);
  });

  test("and is filled in for others where nothing else is open", () => {
    const { inputs, result } = cardOn({ revenue: ["Revenue", 100], fit: ["Fit", 70] }, criteria);
    expect(said(explainCard(result, 0, toldBy(inputs)))).toEqual([
      "No score: Revenue (no second value to compare with) is not known, so that only 40% of the weight is.",
      "Fill in Revenue for other accounts, so that there is something to compare with.",
    ]);
  });
});
