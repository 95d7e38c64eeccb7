import type { AbcCut, AbcSettings } from "../../../../../src/engine/settings/types";
import { classesOf } from "./classesOf";

const COUNT: AbcCut = { kind: "count", a: 0.2, b: 0.5 };
const THRESHOLDS: AbcCut = { kind: "thresholds", a: 900, b: 90 };
const JENKS: AbcCut = { kind: "jenks" };
const COMPUTED: AbcCut = { kind: "computed" };

test.each<[string, AbcCut, number[], string]>([
  ["ranks 1 … ⌈a·n⌉ are A, … ⌈b·n⌉ are B", COUNT, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], "AABBBCCCCC"],
  ["both shares are rounded up", COUNT, [7, 6, 5], "ABC"],
  ["20 % of 15 is 3, not 4", COUNT, Array.from({ length: 15 }, (_, i) => 15 - i), "AAABBBBBCCCCCCC"],
  ["[P5] ties go up", COUNT, [10, 9, 9, 9, 6, 5, 4, 3, 2, 1], "AAAABCCCCC"],
  ["[P5] all equal is all A", COUNT, [5, 5, 5, 5, 5], "AAAAA"],
  ["[P2] zero is C, but counts in n", COUNT, [9, 0, 0, 0, 0, 0, 0, 0, 0, 0], "ACCCCCCCCC"],
  ["[P1] blanks are not in n", COUNT, [9, NaN, 8, 7, 6, 5, NaN], "A.BBCC."],
  ["one account", COUNT, [7], "A"],

  ["at or above", THRESHOLDS, [900, 899.99, 90, 89.99], "ABBC"],
  ["[P6] what summing leaves behind", THRESHOLDS, [900 - 1e-10, 90 - 1e-11], "AB"],
  ["[P5] equal values", THRESHOLDS, [90, 90, 900, 900, 1], "BBAAC"],
  ["nobody reaches A", THRESHOLDS, [100, 50], "BC"],
  ["[P2] zero is C where it reaches both", { kind: "thresholds", a: 0, b: 0 }, [5, 0], "AC"],
  ["[P2] a negative is C where it reaches both", { kind: "thresholds", a: -9, b: -9 }, [5, -1], "A-"],

  ["three clusters", JENKS, [1, 2, 90, 10, 11, 12], "CCABBB"],
  ["[P5] a value counts once, however many have it", JENKS, [1, 1, 1, 1, 1, 1, 5, 6, 20], "CCCCCCBBA"],
  ["zero is a value and the last class", JENKS, [100, 99, 50, 0], "AABC"],
  ["[P2] zero alone is C where its group is larger", JENKS, [100, 50, 1, 0], "ABCC"],
  ["two values are two classes, the best first", JENKS, [9, 5, 9], "ABA"],
  ["[P2] but zero is the last", JENKS, [9, 0, 9], "ACA"],
  ["one value is one class", JENKS, [5, 5], "AA"],
  ["of equally good cuts the smallest A, then the smallest B", JENKS, [4, 3, 2, 1], "ABCC"],

  ["ten in a row", COMPUTED, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "CCCCBBAAAA"],
  ["nothing but zeros is one value, too", COMPUTED, [0, 0, 0], "AAA"],
  ["one value above zero", COMPUTED, [0, 8, 0], "CAC"],
])("%s: %j", (_, cut, values, classes) => expect(classesOf(values, cut)).toBe(classes));

describe.each<[AbcCut]>([[COUNT], [THRESHOLDS], [JENKS], [COMPUTED]])("%j", (cut) => {
  const values = [1000, 500, -40, 100, 50, 10, 5, NaN, 3, 0];
  test.each<[AbcSettings["negatives"], RegExp]>([
    ["apart", /^[ABC]{2}-[ABC]{4}\.[ABC]C$/],
    ["zero", /^[ABC]{2}C[ABC]{4}\.[ABC]C$/],
    ["net", /^[ABC]{2}C[ABC]{4}\.[ABC]C$/],
  ])("[P1, P2] negatives %s, a blank, a zero", (negatives, form) =>
    expect(classesOf(values, cut, negatives)).toMatch(form),
  );

  test("[P2] net without a positive total has no classes", () => {
    expect(classesOf([5, -9], cut, "net")).toBe("..");
  });

  test("nothing to rank", () => expect(classesOf([NaN, NaN], cut)).toBe(".."));
});

describe("[P5] a second measure breaks ties", () => {
  const SHARE: AbcCut = { kind: "cumulative", a: 0.8, b: 0.9, crossing: "include" };
  const tied = [400, 50, 50, 50, 50, 50, 50];
  test.each<[string, AbcCut, number[], number[] | undefined, string]>([
    ["cumulative, none", SHARE, tied, undefined, "AAAAAAA"],
    ["cumulative", SHARE, tied, [0, 1, 2, 3, 4, 5, 6], "ACBAAAA"],
    ["a tie in both stays together", SHARE, tied, [0, 1, 1, 3, 4, 5, 6], "ABBAAAA"],
    ["accounts without it are last", SHARE, tied, [0, NaN, 2, 3, 4, 5, 6], "ACBAAAA"],
    ["several without it are tied", SHARE, tied, [0, NaN, NaN, 3, 4, 5, 6], "ABBAAAA"],
    ["count", COUNT, [5, 5, 5, 5, 5], [1, 2, 3, 4, 5], "CCBBA"],
    ["computed", COMPUTED, [9, 9, 9, 1, 1, 1], [3, 2, 1, 3, 2, 1], "AABCCC"],
    ["computed, none", COMPUTED, [9, 9, 9, 1, 1, 1], undefined, "AAACCC"],
    ["thresholds know no ties", THRESHOLDS, [90, 90, 900], [1, 2, 3], "BBA"],
    ["natural breaks know no ties", JENKS, [9, 9, 5, 1, 1], [1, 2, 3, 4, 5], "AABCC"],
  ])("%s", (_, cut, values, second, classes) =>
    expect(classesOf(values, cut, "apart", second)).toBe(classes),
  );

  test("[P6] values that differ by what summing leaves behind are tied, and parted by the second", () => {
    const values = [0.1 + 0.2, 0.3, 0.3, 0.3, 0.3];
    expect(classesOf(values, COUNT, "apart", [1, 2, 3, 4, 5])).toBe("CCBBA");
  });
});
