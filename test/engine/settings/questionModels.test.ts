import { createSay } from "../../../src/locales";
import { DEFAULT_FIRST_SORT } from "../../../src/engine/models/firstSort/settings";
import { DEFAULT_GROWTH } from "../../../src/engine/models/growth/settings";
import { DEFAULT_SCREENING } from "../../../src/engine/models/screening/settings";
import { DEFAULT_VALUE } from "../../../src/engine/models/value/settings";
import { parseSettings } from "../../../src/engine/settings/parseSettings";

/** Models whose rules are thresholds: what a document may say of them. */
const say = createSay("en");

function parsed(document: unknown) {
  const result = parseSettings(document);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => say(message)).join("\n"));
  return result.settings;
}

test("what a document leaves out takes its default", () => {
  const { firstSort, screening, growth, value } = parsed({
    firstSort: { fit: 70 },
    screening: { employees: 250 },
    growth: { rise: 1.5 },
    value: {},
  });
  expect(firstSort).toEqual({ ...DEFAULT_FIRST_SORT, fit: 70 });
  expect(screening).toEqual({ ...DEFAULT_SCREENING, employees: 250 });
  expect(growth).toEqual({ ...DEFAULT_GROWTH, rise: 1.5 });
  expect(value).toEqual(DEFAULT_VALUE);
});

test("[F1, Q1, T1, V1] the defaults are the domain's", () => {
  expect(parsed({})).toMatchObject({
    firstSort: { fit: 60, acceptance: 60 },
    screening: { employees: 1000, benchmark: 3, health: 3, loyalty: 3 },
    growth: { priceSensitivity: 2, serviceNeed: 4, performanceNeed: 4, rise: 0.15 },
    value: { strategicFit: 4 },
  });
});

test.each([
  [
    { firstSort: { acceptance: 101 } },
    "At firstSort.acceptance: expected a number between 0 and 100, got 101.",
  ],
  [{ screening: { employees: 0 } }, "At screening.employees: expected a number above zero, got 0."],
  [{ screening: { loyalty: 5.5 } }, "At screening.loyalty: expected a number between 0 and 5, got 5.5."],
  [{ growth: { rise: "a lot" } }, 'At growth.rise: expected a number above zero, got "a lot".'],
  [{ growth: { serviceNeed: -1 } }, "At growth.serviceNeed: expected a number between 0 and 5, got -1."],
  [{ value: { strategicFit: null } }, "At value.strategicFit: expected a number between 0 and 5, got null."],
  [{ value: { fit: 4 } }, "At value.fit: there is no such setting. Correct its name or leave it out."],
])("%j is refused under its path", (document, sentence) => {
  const result = parseSettings(document);
  expect(result.ok ? [] : result.problems.map(({ message }) => say(message))).toEqual([sentence]);
});

test.each(["screening", "growth", "value"])("%s can be chosen", (model) => {
  expect(parsed({ models: [model] }).models).toEqual([model]);
});
