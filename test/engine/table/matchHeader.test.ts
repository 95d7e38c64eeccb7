import { FIELDS } from "../../../src/engine";
import { HEADER_WORDS } from "../../../src/engine/table/headerWords";
import { knownHeaders, matchHeader } from "../../../src/engine/table/matchHeader";

test.each([
  ["Annual Revenue (USD)", "revenue", 1],
  ["Expected revenue", "pipeline", 1],
  ["是否有預算？", "budget", 0.92],
  ["公司 (Company)", "name", 1],
  ["value", "revenue", 0.7],
  ["Supplier", "name", 0.85],
  ["Deal - Value", "pipeline", 1],
  ["Deal - Organization", "name", 0.95],
  ["是否有折扣", "discount", 0.92],
])("%s means %s", (header, field, strength) => {
  expect(matchHeader(header)[0]).toEqual({ field, strength });
});
test.each(["Colour", "Revenue growth", "", "2024", "Lifecycle Stage", "Created Date"])(
  "%s means nothing to us",
  (header) => {
    expect(matchHeader(header)).toEqual([]);
  },
);
test("an export of several tables names the table first: what it says of others is not the account's", () => {
  expect(matchHeader("Person - Name")).toEqual([]);
  expect(matchHeader("Deal - Label")).toEqual([]);
});
test("columns that Dynamics adds for itself are nobody's fields", () => {
  expect(matchHeader("(Do Not Modify) Account")).toEqual([]);
});
test("a word that two fields share means both", () => {
  expect(matchHeader("sales").map(({ field }) => field)).toEqual(["revenue", "owner"]);
});
test("counts the headers that it knows", () => {
  expect(knownHeaders(["Account", "Revenue", "Colour"])).toBe(2);
});

describe.each(["en", "zh"] as const)("the %s list", (language) => {
  const wordsOf = (list: string | undefined) => (list ?? "").split(",").map((word) => word.trim());

  test("has no word that two fields claim for sure", () => {
    const claimed = new Map<string, string>();
    for (const field of FIELDS) {
      for (const word of wordsOf(HEADER_WORDS[field][language].sure)) {
        expect(`${word}: ${claimed.get(word) ?? field}`).toBe(`${word}: ${field}`);
        claimed.set(word, field);
      }
    }
  });
  test("is found word by word", () => {
    for (const field of FIELDS) {
      for (const word of wordsOf(HEADER_WORDS[field][language].sure)) {
        expect(`${word}: ${matchHeader(word)[0]?.field}`).toBe(`${word}: ${field}`);
      }
    }
  });
  test("says no word twice", () => {
    for (const field of FIELDS) {
      const { sure, likely, weak } = { likely: "", weak: "", ...HEADER_WORDS[field][language] };
      const words = wordsOf([sure, likely, weak].filter(Boolean).join(","));
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    }
  });
});
