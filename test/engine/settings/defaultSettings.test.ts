import { defaultSettings } from "../../../src/engine/settings/defaultSettings";

/** need · budget · authority · urgency, as the domain writes its rules. */
const tier = (need: 0 | 1, budget: 0 | 1, authority: 0 | 1, urgency: 0 | 1) =>
  defaultSettings().readiness.table[need * 8 + budget * 4 + authority * 2 + urgency];

test("the readiness table has an entry for each of the 16 combinations [R2]", () => {
  expect(defaultSettings().readiness.table).toHaveLength(16);
});
test.each([
  ["3S: all four", tier(1, 1, 1, 1), "3S"],
  ["2S: all but urgency", tier(1, 1, 1, 0), "2S"],
  ["[R1] need and budget without authority, urgent", tier(1, 1, 0, 1), "1S"],
  ["[R1] need and budget without authority", tier(1, 1, 0, 0), "1S"],
  ["1S: budget, no need yet", tier(0, 1, 0, 0), "1S"],
  ["1S: whatever authority and urgency", tier(0, 1, 1, 1), "1S"],
  ["A: need, no budget", tier(1, 0, 0, 0), "A"],
  ["A: whatever authority and urgency", tier(1, 0, 1, 1), "A"],
  ["B: neither", tier(0, 0, 0, 0), "B"],
  ["B: whatever authority and urgency", tier(0, 0, 1, 1), "B"],
])("%s", (_, found, expected) => expect(found).toBe(expected));

test("each call gives its own copy", () => {
  defaultSettings().abc.cut.kind = "jenks";
  defaultSettings().readiness.threshold.outOf5 = 1;
  expect(defaultSettings().abc.cut.kind).toBe("cumulative");
  expect(defaultSettings().readiness.threshold.outOf5).toBe(3);
});
