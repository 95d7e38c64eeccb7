import fc from "fast-check";
import { answersOf, combinationOf, NO_QUESTION } from "../../../../src/engine/models/completion";
import {
  classifyReadiness,
  readinessLookup,
  tiersOfSet,
} from "../../../../src/engine/models/readiness/classify";
import { DEFAULT_READINESS_TABLE } from "../../../../src/engine/models/readiness/settings";
import { NO_TIER } from "../../../../src/engine/table/types";
import { ANSWER_FIELDS, READINESS_TIERS, type ReadinessTier } from "../../../../src/engine/types";

const MARKS = "ny?";
/** "yyn?" = need yes, budget yes, authority no, urgency unknown. */
const answers = (marks: string): number[] => Array.from(marks, (mark) => MARKS.indexOf(mark));
const lookup = readinessLookup(DEFAULT_READINESS_TABLE);
const look = (marks: string) => {
  const at = combinationOf(answers(marks));
  return {
    tier: READINESS_TIERS[lookup.tier[at] ?? NO_TIER] ?? null,
    possible: tiersOfSet(lookup.possible[at] ?? 0),
    question: ANSWER_FIELDS[lookup.nextQuestion[at] ?? NO_QUESTION] ?? null,
  };
};

const table = fc.array(fc.constantFrom(...READINESS_TIERS), { minLength: 16, maxLength: 16 });
const combination = fc.integer({ min: 0, max: 3 ** 4 - 1 });

/** Every completion, one after the other: the slow and obvious way. */
function completions(given: readonly number[]): number[][] {
  return Array.from({ length: 16 }, (_, i) => [(i >> 3) & 1, (i >> 2) & 1, (i >> 1) & 1, i & 1]).filter(
    (full) => full.every((answer, i) => given[i] === 2 || given[i] === answer),
  );
}
/** Whether some completion comes to another tier when this one answer is the other way round. */
const canChange = (rule: readonly ReadinessTier[], given: readonly number[], question: number) =>
  completions(given).some(
    (full) =>
      tierOf(rule, full) !==
      tierOf(
        rule,
        full.map((answer, i) => (i === question ? 1 - answer : answer)),
      ),
  );
const tierOf = (rule: readonly ReadinessTier[], [n = 0, b = 0, a = 0, u = 0]: readonly number[]) =>
  rule[n * 8 + b * 4 + a * 2 + u];

describe("the default table", () => {
  test.each<[string, ReadinessTier]>([
    ["yyyy", "3S"],
    ["yyyn", "2S"],
    ["nyyy", "1S"],
    ["nynn", "1S"],
    ["ynyy", "A"],
    ["ynnn", "A"],
    ["nnyy", "B"],
    ["nnnn", "B"],
  ])("[R2] %s is %s", (marks, tier) =>
    expect(look(marks)).toEqual({ tier, possible: [tier], question: null }),
  );

  test.each(["yyny", "yynn", "yyn?"])("[R1] need and budget without authority (%s) is 1S", (marks) =>
    expect(look(marks).tier).toBe("1S"),
  );

  test.each<[string, ReadinessTier[], string | null]>([
    ["yyy?", ["3S", "2S"], "urgency"],
    ["yy?y", ["3S", "1S"], "authority"],
    ["yy??", ["3S", "2S", "1S"], "authority"],
    ["y???", ["3S", "2S", "1S", "A"], "budget"],
    ["y?n?", ["1S", "A"], "budget"],
    ["?y?y", ["3S", "1S"], "need"],
    ["?n??", ["A", "B"], "need"],
    ["n???", ["1S", "B"], "budget"],
    ["????", ["3S", "2S", "1S", "A", "B"], "need"],
    ["?yn?", ["1S"], null],
    ["yn??", ["A"], null],
    ["ny??", ["1S"], null],
  ])("[R3, R4] %s may be %j, next question %s", (marks, possible, question) =>
    expect(look(marks)).toEqual({ tier: possible.length === 1 ? possible[0] : null, possible, question }),
  );
});

test("[R2, R3] one more yes never worsens what an account is or can be", () => {
  fc.assert(
    fc.property(combination, fc.nat(3), (at, question) => {
      const given = answersOf(at, 4);
      const possibleWith = (answer: number) =>
        lookup.possible[combinationOf(given.map((old, i) => (i === question ? answer : old)))] ?? 0;
      const [no, yes] = [tiersOfSet(possibleWith(0)), tiersOfSet(possibleWith(1))].map((tiers) =>
        tiers.map((tier) => READINESS_TIERS.indexOf(tier)),
      );
      expect(yes?.[0] ?? NaN).toBeLessThanOrEqual(no?.[0] ?? NaN);
      expect(yes?.at(-1) ?? NaN).toBeLessThanOrEqual(no?.at(-1) ?? NaN);
    }),
  );
});

describe("any table", () => {
  test("[R3] the set is the tiers of every completion, best first", () => {
    fc.assert(
      fc.property(table, combination, (rule, at) => {
        const tiers = new Set(completions(answersOf(at, 4)).map((full) => tierOf(rule, full)));
        expect(tiersOfSet(readinessLookup(rule).possible[at] ?? 0)).toEqual(
          READINESS_TIERS.filter((t) => tiers.has(t)),
        );
      }),
    );
  });

  test("[R5] one more answer never enlarges the set", () => {
    fc.assert(
      fc.property(table, combination, fc.nat(3), fc.nat(1), (rule, at, field, answer) => {
        const before = answersOf(at, 4);
        fc.pre(before[field] === 2);
        const { possible } = readinessLookup(rule);
        const answered = before.map((given, i) => (i === field ? answer : given));
        const after = possible[combinationOf(answered)] ?? 0;
        expect(after & ~(possible[at] ?? 0)).toBe(0);
        expect(after).not.toBe(0);
      }),
    );
  });

  test("[R3] a question is open exactly while no tier is settled", () => {
    fc.assert(
      fc.property(table, combination, (rule, at) => {
        const { tier, nextQuestion, possible } = readinessLookup(rule);
        const isOpen = tiersOfSet(possible[at] ?? 0).length > 1;
        expect(tier[at] === NO_TIER).toBe(isOpen);
        expect(nextQuestion[at] === NO_QUESTION).toBe(!isOpen);
      }),
    );
  });

  test("[R4] need comes first where it matters; else no other question leaves a smaller worst case", () => {
    fc.assert(
      fc.property(table, combination, (rule, at) => {
        const given = answersOf(at, 4);
        const asked = readinessLookup(rule).nextQuestion[at] ?? NO_QUESTION;
        fc.pre(asked !== NO_QUESTION);
        expect(given[asked]).toBe(2);
        expect(canChange(rule, given, asked)).toBe(true);
        if (given[0] === 2 && canChange(rule, given, 0)) {
          expect(asked).toBe(0);
          return;
        }
        const worst = (question: number): number =>
          Math.max(
            ...[0, 1].map((answer) => {
              const full = completions(given.map((g, i) => (i === question ? answer : g)));
              return new Set(full.map((f) => tierOf(rule, f))).size;
            }),
          );
        const others = [1, 2, 3].filter((i) => given[i] === 2 && canChange(rule, given, i));
        expect(worst(asked)).toBe(Math.min(...others.map(worst)));
        expect(others.filter((i) => worst(i) === worst(asked))[0]).toBe(asked);
      }),
    );
  });

  test("a table that is too short is refused", () => {
    expect(() => readinessLookup(["B"])).toThrow(RangeError);
  });
});

describe("accounts", () => {
  test("classifyReadiness looks every account up", () => {
    const marks = ["yyyy", "yy??", "nnnn"];
    const column = (i: number) => Uint8Array.from(marks, (m) => answers(m)[i] ?? 0);
    const result = classifyReadiness(
      { need: column(0), budget: column(1), authority: column(2), urgency: column(3) },
      DEFAULT_READINESS_TABLE,
    );
    expect(Array.from(result.computed)).toEqual([0, NO_TIER, 4]);
    expect(Array.from(result.possible, tiersOfSet)).toEqual([["3S"], ["3S", "2S", "1S"], ["B"]]);
    expect(Array.from(result.nextQuestion)).toEqual([NO_QUESTION, 2, NO_QUESTION]);
  });
});
