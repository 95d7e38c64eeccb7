import fc from "fast-check";
import { membersOf } from "../../../../src/engine/models/completion";
import {
  classifyFirstSort,
  FIRST_SORT_CLASSES,
  FIRST_SORT_QUESTIONS,
} from "../../../../src/engine/models/firstSort/classify";
import { NO_CLASS } from "../../../../src/engine/models/model";
import { inputsOf } from "../inputsOf";

/** Points of 100, or blank; the scale is told by a line that no case looks at. */
const points = fc.option(fc.integer({ min: 0, max: 100 }), { nil: "" as const });
type Points = number | "";

const run = (accounts: readonly (readonly [fit: Points, acceptance: Points])[]) => {
  const scale = [100, 100] as const;
  const all = [scale, ...accounts];
  const result = classifyFirstSort(
    inputsOf({
      name: ["Account", ...all.map((_, i) => `A${i}`)],
      fit: ["Fit", ...all.map(([fit]) => fit)],
      acceptance: ["Acceptance", ...all.map(([, a]) => a)],
    }),
  );
  return accounts.map((_, i) => ({
    class: FIRST_SORT_CLASSES[result.classes[i + 1] ?? NO_CLASS] ?? null,
    possible: membersOf(result.possible[i + 1] ?? 0),
    question: FIRST_SORT_QUESTIONS[result.nextQuestion[i + 1] ?? NO_CLASS] ?? null,
  }));
};

test.each<[fit: Points, acceptance: Points, string | null, string | null]>([
  [60, 60, "core", null],
  [59, 60, "open", null],
  [60, 59, "unlikely", null],
  ["", 59, "unlikely", null],
  ["", 60, null, "fit"],
  [60, "", null, "acceptance"],
  ["", "", null, "fit"],
])("[F1, R3] fit %p and acceptance %p is %p, next question %p", (fit, acceptance, found, question) => {
  expect(run([[fit, acceptance]])[0]).toMatchObject({ class: found, question });
});

test("[F1] raising fit or acceptance never worsens the class", () => {
  const higher = fc
    .tuple(fc.nat(100), fc.nat(100))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(higher, points, ([low, high], other) => {
      const [less, more, lessLiked, moreLiked] = run([
        [low, other],
        [high, other],
        [other, low],
        [other, high],
      ]);
      for (const [before, after] of [
        [less, more],
        [lessLiked, moreLiked],
      ]) {
        expect(after?.possible[0] ?? NaN).toBeLessThanOrEqual(before?.possible[0] ?? NaN);
        expect(after?.possible.at(-1) ?? NaN).toBeLessThanOrEqual(before?.possible.at(-1) ?? NaN);
      }
    }),
  );
});

test("[R5] an answer more never enlarges the set", () => {
  fc.assert(
    fc.property(fc.nat(100), points, (answer, other) => {
      const [fitOpen, fitKnown, acceptanceOpen, acceptanceKnown] = run([
        ["", other],
        [answer, other],
        [other, ""],
        [other, answer],
      ]);
      expect(fitOpen?.possible).toEqual(expect.arrayContaining(fitKnown?.possible ?? [NaN]));
      expect(acceptanceOpen?.possible).toEqual(expect.arrayContaining(acceptanceKnown?.possible ?? [NaN]));
    }),
  );
});

test("the order of the rows decides nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(points, points), { minLength: 1, maxLength: 12 }), (accounts) => {
      expect(run([...accounts].reverse())).toEqual(run(accounts).reverse());
    }),
  );
});

test("[F1, R3] without a column of fit those who accept us are core or open", () => {
  const { classes, possible } = classifyFirstSort(inputsOf({ acceptance: ["Acceptance", 100, 20] }));
  expect([...classes]).toEqual([NO_CLASS, FIRST_SORT_CLASSES.indexOf("unlikely")]);
  expect(membersOf(possible[0] ?? 0)).toEqual([0, 1]);
});
