import { readinessSummary, tierCounts } from "../../../../src/engine/models/readiness/summary";
import { createSay } from "../../../../src/locales";

const NONE = 255;
const result = { classes: Uint8Array.of(0, 0, 2, 4, NONE, NONE, NONE) };

test("accounts by the tier in force, open questions apart", () => {
  expect(tierCounts(result)).toEqual({ tiers: { "3S": 2, "2S": 0, "1S": 1, A: 0, B: 1 }, open: 3 });
});

test("every tier is told, the empty ones too", () => {
  expect(readinessSummary(result).map(createSay("en"))).toEqual([
    "3S 2 · 2S 0 · 1S 1 · A 0 · B 1 · open question 3",
  ]);
});
