import { defaultSettings } from "../../../src/engine";
import { ruleLines, withTier } from "../../../src/taskpane/models/readinessRule";

const { table } = defaultSettings().readiness;

test("[R2] the 16 combinations stand from everything to nothing, each with its tier", () => {
  const lines = ruleLines(table);
  expect(lines).toHaveLength(16);
  expect(lines[0]).toEqual({
    index: 15,
    answers: { need: true, budget: true, authority: true, urgency: true },
    tier: "3S",
  });
  expect(lines[1]).toMatchObject({ answers: { authority: true, urgency: false }, tier: "2S" });
  expect(lines.at(-1)).toMatchObject({ index: 0, answers: { need: false, budget: false }, tier: "B" });
  expect(new Set(lines.map(({ answers }) => JSON.stringify(answers))).size).toBe(16);
});

test("one line gets another tier, the others stay", () => {
  const changed = withTier(table, 14, "1S");
  expect(changed[14]).toBe("1S");
  expect(changed.filter((tier, index) => tier !== table[index])).toEqual(["1S"]);
});
