import { combinationOf } from "../../../../src/engine/models/completion";
import { readinessLookup } from "../../../../src/engine/models/readiness/classify";
import {
  effectiveTier,
  readinessNextStep,
  readinessReason,
  type ReadinessState,
} from "../../../../src/engine/models/readiness/explain";
import { DEFAULT_READINESS_TABLE as TABLE } from "../../../../src/engine/models/readiness/settings";
import { NO_TIER } from "../../../../src/engine/table/types";
import { READINESS_TIERS, type ReadinessTier } from "../../../../src/engine/types";
import { createSay } from "../../../../src/locales";

const lookup = readinessLookup(TABLE);
const state = (marks: string, byHand?: ReadinessTier): ReadinessState => {
  const combination = combinationOf(Array.from(marks, (mark) => "ny?".indexOf(mark)));
  return {
    combination,
    computed: lookup.tier[combination] ?? NO_TIER,
    possible: lookup.possible[combination] ?? 0,
    nextQuestion: lookup.nextQuestion[combination] ?? 255,
    override: byHand ? READINESS_TIERS.indexOf(byHand) : NO_TIER,
  };
};
const headers = { need: "Need?", budget: "Budget", authority: "Decision maker", urgency: "Timing" };
const say = createSay("en");

test.each<[string, string, string]>([
  ["yyyy", "Need, Budget, Decision maker, and Timing are there: ready to close.", "Close this month."],
  [
    "yyyn",
    "Need, Budget, and Decision maker are there, Timing is “no”: winnable, but nothing presses yet.",
    "Keep following up; find the event that makes it urgent.",
  ],
  ["yyn?", "Need and Budget are there, Decision maker is “no”: find the key person.", "Find the key person."],
  ["nyyy", "Budget is there, Need is “no”: uncover the need.", "Uncover the need."],
  ["nyn?", "Budget is there, Need is “no”: uncover the need.", "Uncover the need."],
  ["yn?y", "Need is there, Budget is “no”: wait for funds.", "Stay in touch until funds come."],
  ["nnyy", "Need and Budget are “no”: nothing to win now.", "Drop it; spend no time."],
  [
    "y?n?",
    "Need is there, Decision maker is “no”, Budget is not known: could be 1S or A.",
    "Ask: is there money for it?",
  ],
  [
    "????",
    "Need, Budget, Decision maker, and Timing are not known: could be 3S, 2S, 1S, A, or B.",
    "Ask: what do they need?",
  ],
])("[R1, R3, R4] %s: %s", (marks, reason, nextStep) => {
  expect(say(readinessReason(state(marks), headers, TABLE))).toBe(reason);
  expect(say(readinessNextStep(state(marks)))).toBe(nextStep);
});

test("a field without a column goes by its own name", () => {
  expect(say(readinessReason(state("yyy?"), { need: "Bedarf" }, TABLE))).toBe(
    "Bedarf, Budget, and Authority are there, Urgency is not known: could be 3S or 2S.",
  );
});

test("[R2] a table of the user's own: only the answers that matter there are named", () => {
  const onlyUrgency = Array.from(
    { length: 16 },
    (_, i) => (i % 2 === 1 ? "3S" : "B") satisfies ReadinessTier,
  );
  const lookupOfOwn = readinessLookup(onlyUrgency);
  const combination = combinationOf([1, 0, 2, 1]);
  const own: ReadinessState = {
    combination,
    computed: lookupOfOwn.tier[combination] ?? NO_TIER,
    possible: lookupOfOwn.possible[combination] ?? 0,
    nextQuestion: 255,
    override: NO_TIER,
  };
  expect(say(readinessReason(own, headers, onlyUrgency))).toBe(
    "Need and Timing are there, Budget is “no”: ready to close.",
  );
});

describe("set by hand", () => {
  test.each<[string, ReadinessTier, string, string]>([
    [
      "nnnn",
      "2S",
      "Set by hand; computed: B. Need and Budget are “no”: nothing to win now.",
      "Keep following up; find the event that makes it urgent.",
    ],
    [
      "yyn?",
      "1S",
      "Set by hand, as computed. Need and Budget are there, Decision maker is “no”: find the key person.",
      "Find the key person.",
    ],
    [
      "yyy?",
      "3S",
      "Set by hand; computed: open question. Need, Budget, and Decision maker are there, Timing is not known: could be 3S or 2S.",
      "Close this month.",
    ],
  ])("%s set to %s", (marks, tier, reason, nextStep) => {
    expect(say(readinessReason(state(marks, tier), headers, TABLE))).toBe(reason);
    expect(say(readinessNextStep(state(marks, tier)))).toBe(nextStep);
  });

  test.each<[number, number, ReadinessTier | null]>([
    [4, 1, "2S"],
    [4, NO_TIER, "B"],
    [NO_TIER, 0, "3S"],
    [NO_TIER, NO_TIER, null],
  ])("wins: computed %d, by hand %d → %s", (computed, byHand, tier) =>
    expect(effectiveTier(computed, byHand)).toBe(tier),
  );
});
