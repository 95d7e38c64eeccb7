import fc from "fast-check";
import { answerMeaning, type AnswerNumber } from "../../../src/engine/table/answerMeaning";
import { cellColumn } from "../../../src/engine/table/cells/cellCollector";
import { decidingNumbers } from "../../../src/engine/table/decidingNumbers";

const ANSWERS = { from: -Infinity, to: Infinity, enough: 100 };
const SCALES = { from: 0, to: 100, enough: 5 };

test("numbers beyond the bounds decide nothing [D1]", () => {
  const numbers = decidingNumbers(cellColumn([0, 1, 4, 250, -3]), new Map(), SCALES);
  expect(numbers.map(({ points }) => points)).toEqual([4, 4]);
});

test("per cent cells decide by their points [D1]", () => {
  const numbers = decidingNumbers(
    cellColumn([1, 0.8, 0.2]),
    new Map([
      [1, 80],
      [2, 20],
    ]),
    ANSWERS,
  );
  expect(numbers).toEqual([
    { points: 1, percent: false, currency: false },
    { points: 80, percent: true, currency: false },
  ]);
});

const number = fc.oneof(
  fc.integer({ min: -2, max: 8 }),
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 300 }),
);
const cells = fc.array(fc.tuple(number, fc.boolean()), { maxLength: 30 });

describe("a few numbers decide as all of them do [D1]", () => {
  test.each([
    ["answers", ANSWERS],
    ["ratings", SCALES],
  ])("%s", (_, bounds) => {
    fc.assert(
      fc.property(cells, fc.boolean(), (given, anyPercent) => {
        const percents = new Map(
          given.flatMap(([points, percent], at) => (percent && anyPercent ? [[at, points] as const] : [])),
        );
        const all = given
          .map(([points], at): AnswerNumber => ({ points, percent: percents.has(at), currency: false }))
          .filter(({ points }) => points >= bounds.from && points <= bounds.to);
        const few = decidingNumbers(cellColumn(given.map(([points]) => points)), percents, bounds);
        expect(answerMeaning(few)).toBe(answerMeaning(all));
      }),
    );
  });
});
