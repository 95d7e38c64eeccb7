import fc from "fast-check";
import { analyse, type Override } from "../../../../src/engine";
import { readinessOf } from "../../../../src/engine/models/readiness/classify";
import { sentencesKey } from "../../../../src/engine/models/readiness/explain";
import { readiness } from "../../../../src/engine/models/readiness/model";
import { toldOf } from "../../../../src/engine/models/told";
import { NO_TIER } from "../../../../src/engine/table/types";
import { createSay } from "../../../../src/locales";
import { settingsWith, SIX } from "../../sampleTable";
import { inputsOf } from "../inputsOf";
import { toldBy } from "../sayOf";

const answer = fc.constantFrom("yes", "no", "");
const row = fc.record({
  need: answer,
  budget: answer,
  authority: answer,
  urgency: answer,
  byHand: fc.constantFrom(NO_TIER, 0, 1, 2, 3, 4),
});

const readFrom = (
  rows: readonly { need: string; budget: string; authority: string; urgency: string; byHand: number }[],
) => ({
  ...inputsOf({
    name: ["Firm", ...rows.map((_, at) => `Firm ${at}`)],
    need: ["Need", ...rows.map(({ need }) => need)],
    budget: ["Budget", ...rows.map(({ budget }) => budget)],
    authority: ["Decider", ...rows.map(({ authority }) => authority)],
    urgency: ["Timing", ...rows.map(({ urgency }) => urgency)],
  }),
  byHand: Uint8Array.from(rows, ({ byHand }) => byHand),
});

test("the class is the tier set by hand, else the computed one", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const { classes, computed, override } = readinessOf(readFrom(rows));
      classes.forEach((tier, account) => {
        const set = rows[account]?.byHand ?? NO_TIER;
        expect(override[account]).toBe(set);
        expect(tier).toBe(set === NO_TIER ? computed[account] : set);
      });
    }),
  );
});

test("without anything set by hand the computed tiers are in force", () => {
  const { byHand: _, ...inputs } = readFrom([
    { need: "yes", budget: "yes", authority: "yes", urgency: "no", byHand: 0 },
    { need: "yes", budget: "", authority: "yes", urgency: "no", byHand: 0 },
  ]);
  const { classes, override } = readinessOf(inputs);
  expect([[...classes], [...override]]).toEqual([
    [1, NO_TIER],
    [NO_TIER, NO_TIER],
  ]);
});

test("accounts with one key have one explanation, so their sentences may be shared", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
      const inputs = readFrom(rows);
      const result = readinessOf(inputs);
      const explain = readiness.explain(result, toldBy(inputs));
      const known = new Map<number, unknown>();
      rows.forEach((_, account) => {
        const key = sentencesKey(result, account);
        const explained = explain(account);
        expect(known.get(key) ?? explained).toEqual(explained);
        known.set(key, explained);
      });
    }),
    { numRuns: 30 },
  );
});

test("the document has the tier in force, the computed one and who set it", () => {
  const analysis = analyse({ table: SIX, settings: settingsWith({}), today: "2026-11-22" });
  const { readiness: result } = analysis;
  if (!result) throw new Error("Readiness did not run.");
  const override: Override = { tier: "3S", by: "Ann", on: "2026-11-22", why: "met them", until: null };
  const byHand = { overrides: new Map([[3, override]]) };
  const json = readiness.json(result, { ...toldOf(analysis), byHand });
  expect(json(3)).toEqual({ tier: "3S", possible: ["1S"], nextQuestion: null, computed: "1S", override });
  expect(json(2)).toEqual({
    tier: null,
    possible: ["2S", "1S"],
    nextQuestion: "authority",
    computed: null,
    override: null,
  });
});

test("the tier's column is as wide as its longest words", () => {
  const [column] = readiness.columns;
  const width = (locale: "en" | "zh-CN") =>
    typeof column?.width === "function" ? column.width(createSay(locale)) : column?.width;
  expect([width("en"), width("zh-CN")]).toEqual(["open question".length + 3, 6]);
});
