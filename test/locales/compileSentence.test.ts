import { compileSentence } from "../../src/locales/compileSentence";

test.each<[string, Record<string, string | number | string[]>, string]>([
  ["No values.", {}, "No values."],
  ["{{n, number}} rows", { n: 1200 }, "1,200 rows"],
  ["{{ a }}{{b}}{{a}}!", { a: "x", b: "y" }, "xyx!"],
  ["row {{n, number(useGrouping: false)}}", { n: 1200 }, "row 1200"],
  ["{{n, number(maximumFractionDigits: 0)}}", { n: 30.6 }, "31"],
  ["{{x, percent}} of it", { x: 0.18649 }, "18.6% of it"],
  ["{{l, list}}", { l: ["a", "b", "c"] }, "a, b, and c"],
  ["{{l, list(type: disjunction)}}", { l: ["a", "b"] }, "a or b"],
  ["{{l, dots}}", { l: ["3S 1", "2S 0"] }, "3S 1 · 2S 0"],
  ["{{a}} {{b}}", { a: "{{b}}", b: "$&" }, "{{b}} $&"],
])("“%s” with %j", (words, values, said) => expect(compileSentence(words, "en").say(values)).toBe(said));

test("every value is named once", () => {
  expect(compileSentence("{{count, number}} of {{ of }} and {{count}}", "en").names).toEqual(["count", "of"]);
});

test("a format that does not exist is refused", () => {
  expect(() => compileSentence("{{n, currency}}", "en")).toThrow(
    new RangeError("There is no format “currency”."),
  );
  expect(() => compileSentence("{{n, number(}}", "en")).toThrow(RangeError);
});
