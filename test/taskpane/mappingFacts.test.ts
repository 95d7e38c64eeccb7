import { createSay } from "../../src/locales";
import { foldsLacking, isLong, readsMessage, type MappingFacts } from "../../src/taskpane/mappingFacts";

const facts = (headers: number, more: Partial<MappingFacts> = {}): MappingFacts => ({
  headers: Array.from({ length: headers }, (_, at) => String.fromCharCode(65 + at)),
  others: 0,
  sentences: [],
  lacking: [],
  models: 0,
  ...more,
});
const said = (given: MappingFacts, all = false, locale: "en" | "zh-CN" = "en") => {
  const { sentence, rest } = readsMessage(given, { all });
  const say = createSay(locale);
  return [say(sentence), rest && say(rest)];
};

test.each([
  ["seven headers", facts(7), ["Reads A, B, C, D, E, F, and G.", null]],
  ["seven and others", facts(7, { others: 1 }), ["Reads A, B, C, D, E, F, G, and 1 other column.", null]],
  ["eight headers", facts(8), ["Reads A, B, C, D, E, F, and 2 other columns.", "2 other columns"]],
  [
    "eight and others",
    facts(8, { others: 3 }),
    ["Reads A, B, C, D, E, F, and 5 other columns.", "5 other columns"],
  ],
])("%s", (_, given, expected) => expect(said(given)).toEqual(expected));

test("opened, every header is named and what has no part in the results is counted", () => {
  expect(said(facts(8, { others: 3 }), true)).toEqual([
    "Reads A, B, C, D, E, F, G, H, and 3 other columns.",
    null,
  ]);
});

test("the words that open the rest stand in the sentence in either language", () => {
  for (const locale of ["en", "zh-CN"] as const) {
    const [sentence, rest] = said(facts(12), false, locale);
    expect(sentence).toContain(rest);
  }
});

test("one sentence of a chosen model stands there whole, two are folded", () => {
  const lacking = { id: "mapping.nothingRuns" } as const;
  expect(foldsLacking(facts(2, { lacking: [lacking] }))).toBe(false);
  expect(foldsLacking(facts(2, { lacking: [lacking, lacking] }))).toBe(true);
  expect(isLong(facts(2, { lacking: [lacking, lacking] }))).toBe(true);
  expect([7, 8].map((count) => isLong(facts(count)))).toEqual([false, true]);
});
