import { FIELDS } from "../../../src/engine";
import { CHINESE_HEADERS, ENGLISH_HEADERS } from "../../../src/engine/table/headerWords";
import { knownHeaders, matchHeader } from "../../../src/engine/table/matchHeader";

test.each([
  ["Annual Revenue (USD)", "revenue", 1],
  ["Expected revenue", "pipeline", 1],
  ["是否有預算？", "budget", 0.92],
  ["公司 (Company)", "name", 1],
  ["value", "revenue", 0.7],
])("%s means %s", (header, field, strength) => {
  expect(matchHeader(header)[0]).toEqual({ field, strength });
});
test.each(["Colour", "Revenue growth", "", "2024", "Next step"])("%s means nothing to us", (header) => {
  expect(matchHeader(header)).toEqual([]);
});
test("a word that two fields share means both", () => {
  expect(matchHeader("sales").map(({ field }) => field)).toEqual(["revenue", "owner"]);
});
test("counts the headers that it knows", () => {
  expect(knownHeaders(["Account", "Revenue", "Colour"])).toBe(2);
});

describe.each([
  ["English", ENGLISH_HEADERS],
  ["Chinese", CHINESE_HEADERS],
])("the %s list", (_, lists) => {
  test("has no word that two fields claim for sure", () => {
    const claimed = new Map<string, string>();
    for (const field of FIELDS) {
      for (const word of lists[field].sure.split(",").map((one) => one.trim())) {
        expect(`${word}: ${claimed.get(word) ?? field}`).toBe(`${word}: ${field}`);
        claimed.set(word, field);
      }
    }
  });
  test("is found word by word", () => {
    for (const field of FIELDS) {
      for (const word of lists[field].sure.split(",")) {
        expect(`${word}: ${matchHeader(word)[0]?.field}`).toBe(`${word}: ${field}`);
      }
    }
  });
});
