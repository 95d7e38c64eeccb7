import { parseSettings, type SettingsProblem } from "../../../src/engine";
import { createSay } from "../../../src/locales";

const problemsOf = (findings: unknown): readonly SettingsProblem[] => {
  const parsed = parseSettings({ findings });
  return parsed.ok ? [] : parsed.problems;
};

test("what a document leaves out has its default, member by member", () => {
  const parsed = parseSettings({ findings: { concentration: { top1: 0.3 } } });
  expect(parsed.ok && parsed.settings.findings).toEqual({
    concentration: { top1: 0.3, hhi: 0.18 },
    bigProduct: { top: 0.1 },
    profitless: { below: 0.01 },
    terms: { above: 0.05 },
    credit: { paymentReputation: 2 },
  });
});

test.each<[string, unknown, string, string]>([
  ["a share in per cent", { concentration: { top1: 20 } }, "findings.concentration.top1", "between 0 and 1"],
  [
    "a rating above 5",
    { credit: { paymentReputation: 6 } },
    "findings.credit.paymentReputation",
    "between 0 and 5",
  ],
  ["a key that is not there", { terms: { points: 5 } }, "findings.terms.points", "findings.terms.points"],
])("%s is refused with its path", (_, findings, path, words) => {
  const [problem] = problemsOf(findings);
  expect(problem?.path).toBe(path);
  expect(problem && createSay("en")(problem.message)).toContain(words);
});
