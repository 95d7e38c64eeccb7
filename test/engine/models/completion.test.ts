import fc from "fast-check";
import {
  answersOf,
  combinationOf,
  membersOf,
  NO_QUESTION,
  settleAll,
} from "../../../src/engine/models/completion";
import { NO_CLASS } from "../../../src/engine/models/model";

const NO = 0;
const YES = 1;
const UNKNOWN = 2;

/** Any rule of up to four questions and four classes, as a table of its outcomes; and one combination of answers. */
const ruleAndAnswers = fc.integer({ min: 1, max: 4 }).chain((questions) =>
  fc.record({
    questions: fc.constant(questions),
    outcomes: fc.array(fc.nat(3), { minLength: 2 ** questions, maxLength: 2 ** questions }),
    answers: fc.array(fc.constantFrom(NO, YES, UNKNOWN), { minLength: questions, maxLength: questions }),
    first: fc.option(fc.nat(questions - 1), { nil: undefined }),
  }),
);
type Case = typeof ruleAndAnswers extends fc.Arbitrary<infer Value> ? Value : never;

const ruleOf =
  ({ outcomes }: Case) =>
  (known: readonly boolean[]): number =>
    outcomes[known.reduce((index, yes) => index * 2 + Number(yes), 0)] ?? 0;

/** What every completion comes to, one after the other: the slow and obvious way. */
function outcomesOf(one: Case, answers: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < one.outcomes.length; index++) {
    const full = answers.map((_, i) => (index >> (answers.length - 1 - i)) & 1);
    if (full.every((answer, i) => answers[i] === UNKNOWN || answers[i] === answer))
      found.add(one.outcomes[index] ?? 0);
  }
  return found;
}

const settled = (one: Case, answers: readonly number[] = one.answers) => {
  const { classes, possible, nextQuestion } = settleAll(one.questions, ruleOf(one), one.first);
  const at = combinationOf(answers);
  return { class: classes[at], possible: membersOf(possible[at] ?? 0), question: nextQuestion[at] };
};
const withAnswer = (answers: readonly number[], question: number, answer: number): number[] =>
  answers.map((given, i) => (i === question ? answer : given));

test("[R3] the set is what every completion comes to, best first; one member settles the class", () => {
  fc.assert(
    fc.property(ruleAndAnswers, (one) => {
      const expected = [...outcomesOf(one, one.answers)].sort((a, b) => a - b);
      const { possible, class: found, question } = settled(one);
      expect(possible).toEqual(expected);
      expect(found).toBe(expected.length === 1 ? expected[0] : NO_CLASS);
      expect(question === NO_QUESTION).toBe(expected.length === 1);
    }),
  );
});

test("[R5] one more answer never enlarges the set", () => {
  fc.assert(
    fc.property(ruleAndAnswers, fc.nat(3), fc.nat(1), (one, question, answer) => {
      fc.pre(one.answers[question] === UNKNOWN);
      const before = settled(one).possible;
      const after = settled(one, withAnswer(one.answers, question, answer)).possible;
      expect(before).toEqual(expect.arrayContaining(after));
      expect(after).not.toHaveLength(0);
    }),
  );
});

test("[R4] the first question goes first where it can change something; else no other leaves a smaller worst case", () => {
  fc.assert(
    fc.property(ruleAndAnswers, (one) => {
      const asked = settled(one).question ?? NO_QUESTION;
      fc.pre(asked !== NO_QUESTION);
      const unknown = one.answers.flatMap((answer, i) => (answer === UNKNOWN ? [i] : []));
      // It matters where two completions that differ in nothing else differ in what they come to.
      const matters = (question: number): boolean =>
        Array.from({ length: 3 ** one.questions }, (_, at) => answersOf(at, one.questions))
          .filter((full) =>
            full.every((answer, i) => answer !== UNKNOWN && [UNKNOWN, answer].includes(one.answers[i] ?? NO)),
          )
          .some((full) => {
            const [no, yes] = [NO, YES].map((answer) => [
              ...outcomesOf(one, withAnswer(full, question, answer)),
            ]);
            return no?.[0] !== yes?.[0];
          });
      const open = unknown.filter(matters);
      expect(open).toContain(asked);
      if (one.first !== undefined && open.includes(one.first)) {
        expect(asked).toBe(one.first);
        return;
      }
      const worst = (question: number): number =>
        Math.max(
          ...[NO, YES].map((answer) => outcomesOf(one, withAnswer(one.answers, question, answer)).size),
        );
      const least = Math.min(...open.map(worst));
      expect(asked).toBe(open.find((question) => worst(question) === least));
    }),
  );
});

test.each([
  [[], 0],
  [[NO], 0],
  [[UNKNOWN], 2],
  [[YES, UNKNOWN], 5],
  [[UNKNOWN, UNKNOWN, UNKNOWN], 26],
])("%j is combination %d, and back", (answers, combination) => {
  expect(combinationOf(answers)).toBe(combination);
  expect(answersOf(combination, answers.length)).toEqual(answers);
});

test("members of a set stand best first", () => {
  expect(membersOf(0b1000000000100101)).toEqual([0, 2, 5, 15]);
  expect(membersOf(0)).toEqual([]);
});
