import { analyse, defaultSettings, parseSettings, sensitivity, type Settings } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { whatIfMessage } from "../../../src/engine/report/compareSection";
import { sampleTable } from "../sampleTable";

const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo"],
  need: ["Need", 3, 4, 2, 5, 1],
  budget: ["Budget", "yes", "yes", "yes", "no", "no"],
  authority: ["Authority", "yes", "yes", "yes", "yes", "yes"],
  urgency: ["Urgency", "no", "no", "no", "no", "no"],
  revenue: ["Revenue", 500, 200, 150, 100, 50],
  fit: ["Fit", 80, 50, 90, 20, 60],
  acceptance: ["Acceptance", 90, 90, 65, 90, 20],
});
const REQUEST = { today: "2026-11-22", table: TABLE, settings: defaultSettings() };

function moved(path: string, to: string | number | boolean) {
  const found = sensitivity(REQUEST, { path, to });
  if (!found || "message" in found) throw new Error(JSON.stringify(found));
  return found;
}

test("[P4] a moved cut: who changes class, from where to where", () => {
  const found = moved("abc.cut.a", 0.6);
  expect(found).toMatchObject({ path: "abc.cut.a", from: 0.8, to: 0.6, model: "abc" });
  expect(found.moves).toEqual([{ account: 2, from: 0, to: 1 }]);
  expect(found.matrix).toEqual([
    [2, 1, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 0],
  ]);
});

test("[D2] a threshold that decides how cells are read is read anew", () => {
  // Need 3 of 5 is a yes no more: Acme is only 1S.
  expect(moved("readiness.threshold.outOf5", 4).moves).toEqual([{ account: 0, from: 1, to: 2 }]);
});

test("[R2] one line of the decision table", () => {
  const found = moved("readiness.table.14", "3S");
  expect(found.from).toBe("2S");
  expect(found.moves.map(({ account }) => account)).toEqual([0, 1]);
});

test("[F1] a threshold of a further model", () => {
  expect(moved("firstSort.acceptance", 70).moves).toEqual([{ account: 2, from: 0, to: 2 }]);
});

test("[K1] the weight of one criterion", () => {
  const card = {
    criteria: [
      { field: "fit", weight: 1 },
      { field: "acceptance", weight: 1 },
    ],
  };
  const parsed = parseSettings({ scorecard: card });
  if (!parsed.ok) throw new Error("The card is one.");
  const found = sensitivity(
    { ...REQUEST, settings: parsed.settings },
    { path: "scorecard.criteria.0.weight", to: 9 },
  );
  expect(found).toMatchObject({ model: "scorecard", from: 1, to: 9 });
  const { scorecard } = analyse({ ...REQUEST, settings: withWeight(parsed.settings, 9) });
  const { scorecard: before } = analyse({ ...REQUEST, settings: parsed.settings });
  const expected = Array.from(scorecard?.classes ?? []).flatMap((to, account) => {
    const from = before?.classes[account] ?? 255;
    return from === to ? [] : [{ account, from, to }];
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(found && "moves" in found ? found.moves : null).toEqual(expected);
});

function withWeight(settings: Settings, weight: number): Settings {
  const [first, ...others] = settings.scorecard.criteria;
  if (!first) throw new Error("There is a criterion.");
  return { ...settings, scorecard: { ...settings.scorecard, criteria: [{ ...first, weight }, ...others] } };
}

test("a tier set by hand stays, whatever the rule would say", () => {
  const table = { ...TABLE, setByHand: ["B", "", "", "", ""] };
  const found = sensitivity({ ...REQUEST, table }, { path: "readiness.table.14", to: "3S" });
  expect(found && "moves" in found && found.moves.map(({ account }) => account)).toEqual([1]);
});

test("nothing moved, nobody moves; and a model that did not run says nothing", () => {
  expect(moved("abc.cut.a", 0.8).moves).toEqual([]);
  const readiness = { ...REQUEST, settings: { ...defaultSettings(), models: ["readiness" as const] } };
  expect(sensitivity(readiness, { path: "abc.cut.a", to: 0.7 })).toBeNull();
});

test("what was computed already is not computed again", () => {
  const known = analyse(REQUEST);
  expect(sensitivity(REQUEST, { path: "abc.cut.a", to: 0.6 }, known)).toEqual(moved("abc.cut.a", 0.6));
});

test.each<[string, string | number, string, string]>([
  ["abc.cut.a", 75, "sensitivity.0.to", "expected a number between 0 and 1, got 75"],
  ["abc.cut.a", 0.99, "sensitivity.0.to", "0.99"],
  ["abc.cut.c", 1, "sensitivity.0.path", "no single value of that name"],
  ["abc.cut", 1, "sensitivity.0.path", "no single value of that name"],
  ["where.0.gt", 1, "sensitivity.0.path", "no single value of that name"],
  ["__proto__.x", 1, "sensitivity.0.path", "no single value of that name"],
])("%s to %s is refused at its place", (path, to, place, words) => {
  const parsed = parseSettings({ sensitivity: [{ path, to }] });
  expect(parsed.ok).toBe(false);
  const [problem] = parsed.ok ? [] : parsed.problems;
  expect(problem?.path).toBe(place);
  expect(problem && createSay("en")(problem.message)).toContain(words);
});

test("settings ask for it, the analysis has it, and the sentence says it in both languages", () => {
  const settings = { ...defaultSettings(), sensitivity: [{ path: "abc.cut.a", to: 0.6 }] };
  const analysis = analyse({ ...REQUEST, settings });
  const [found] = analysis.sensitivity ?? [];
  if (!found) throw new Error("It was asked for.");
  expect(createSay("en")(whatIfMessage(analysis, found))).toBe(
    "abc.cut.a 0.6 instead of 0.8: one account changes class (A → B 1): Ceta.",
  );
  expect(createSay("zh-CN")(whatIfMessage(analysis, found))).toBe(
    "abc.cut.a 由 0.8 改为 0.6：1 个客户改变类别（A → B：1）：Ceta。",
  );
});
