import fc from "fast-check";
import {
  analyse,
  defaultSettings,
  FURTHER_MODEL_IDS,
  type Analysis,
  type Settings,
} from "../../../src/engine";
import { classCodes } from "../../../src/engine/compare/classCodes";
import { NO_CLASS } from "../../../src/engine/models/model";
import type { ModelId, NumericField } from "../../../src/engine/types";
import { sampleTable } from "../sampleTable";

/**
 * Raising a helpful input of an account, everything else as it is, never lowers its class in any model. What helps is
 * the domain's to say: of the value type (3.8) only strategic fit leads up, and more revenue thins a margin, so it is no
 * help to a standing (3.10).
 */
const HELPFUL = {
  need: ["readiness"],
  budget: ["readiness"],
  authority: ["readiness"],
  urgency: ["readiness"],
  fit: ["firstSort", "scorecard", "winCard", "standing"],
  acceptance: ["firstSort"],
  revenue: ["abc", "pyramid", "growth", "lifecycle", "rfm", "retention"],
  profit: ["scorecard", "standing"],
  volume: ["standing"],
  headroom: ["scorecard"],
  lastOrder: ["rfm"],
  orders: ["standing"],
  employees: ["screening"],
  benchmark: ["screening", "scorecard"],
  health: ["screening", "scorecard"],
  loyalty: ["screening"],
  paymentReputation: ["scorecard", "standing"],
  serviceNeed: ["growth"],
  performanceNeed: ["growth"],
  strategicFit: ["value", "scorecard"],
  quality: ["winCard"],
  relationship: ["winCard"],
} as const satisfies Record<string, readonly ModelId[]>;
type Helpful = keyof typeof HELPFUL;

/** Less of it is better. */
const HURTFUL = { priceSensitivity: ["growth"], previousRevenue: ["growth", "lifecycle"] } as const;
type Hurtful = keyof typeof HURTFUL;

const FIELDS = [...Object.keys(HELPFUL), ...Object.keys(HURTFUL)] as (Helpful | Hurtful)[];

/** What a field's cells hold at most: a scale is told by its largest value. */
const MOST: Partial<Record<Helpful | Hurtful, number>> = {
  need: 1,
  budget: 1,
  authority: 1,
  urgency: 1,
  fit: 100,
  acceptance: 100,
  revenue: 5000,
  profit: 900,
  volume: 500,
  headroom: 5000,
  previousRevenue: 5000,
  orders: 40,
  employees: 3000,
};
/** Points otherwise; days are counted from the first of 2024. */
const mostOf = (field: Helpful | Hurtful) => (field === "lastOrder" ? 46_292 : (MOST[field] ?? 5));
const leastOf = (field: Helpful | Hurtful) => (field === "lastOrder" ? 45_292 : 0);

type Row = Record<Helpful | Hurtful, number | "">;
const row = fc.record(
  Object.fromEntries(
    FIELDS.map((field) => [
      field,
      fc.option(fc.integer({ min: leastOf(field), max: mostOf(field) }), { nil: "" as const, freq: 8 }),
    ]),
  ),
) as fc.Arbitrary<Row>;

/** Tells how points are meant, and that everything is there; it takes part as any other. */
const WHOLE = Object.fromEntries(FIELDS.map((field) => [field, mostOf(field)])) as Row;
/** Enough for a pyramid [S1]. */
const ACCOUNTS = 21;

const settings: Settings = { ...defaultSettings(), asOf: "2026-09-30" };

function run(rows: readonly Row[]): Analysis {
  const table = sampleTable({
    name: ["Account", ...rows.map((_, i) => `A${i}`)],
    ...Object.fromEntries(FIELDS.map((field) => [field, [field, ...rows.map((each) => each[field])]])),
  });
  return analyse({ table, settings, today: "2026-11-22" });
}

/** Index of the class, 0 the best; null where a question is open. */
function classOf(analysis: Analysis, model: ModelId, account: number): number | null {
  const found = classCodes(analysis, model)?.[account] ?? NO_CLASS;
  return found === NO_CLASS ? null : found;
}

test("every model runs here, and every model has inputs that help", () => {
  const ran = run([WHOLE]).models.filter((model) => model.ran);
  expect(ran.map(({ id }) => id).sort()).toEqual(["abc", "readiness", ...FURTHER_MODEL_IDS].sort());
  const helped = new Set<ModelId>(Object.values(HELPFUL).flat());
  expect([...helped].sort()).toEqual(ran.map(({ id }) => id).sort());
});

const change = fc.record({
  rows: fc.array(row, { minLength: ACCOUNTS, maxLength: ACCOUNTS + 4 }),
  account: fc.integer({ min: 1, max: ACCOUNTS }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});

test.each(FIELDS)("%s", (field) => {
  const isHelpful = field in HELPFUL;
  const models: readonly ModelId[] = isHelpful ? HELPFUL[field as Helpful] : HURTFUL[field as Hurtful];
  fc.assert(
    fc.property(change, ({ rows, account, to }) => {
      const before = [WHOLE, ...rows];
      const value = before[account]?.[field] ?? "";
      if (value === "") return;
      const end = isHelpful ? mostOf(field) : leastOf(field);
      const better = Math.round(value + (end - value) * to);
      const after = before.map((each, i) => (i === account ? { ...each, [field]: better } : each));
      const [was, is] = [run(before), run(after)];
      for (const model of models) {
        const [from, now] = [classOf(was, model, account), classOf(is, model, account)];
        // A better answer may open a question: who would accept us may be core or open.
        if (from === null || now === null) continue;
        expect([model, now]).toEqual([model, Math.min(from, now)]);
      }
    }),
    { numRuns: 10 },
  );
});

test("a field that is raised here is a number or an answer of the table", () => {
  const analysis = run([WHOLE]);
  for (const field of FIELDS)
    expect(field in analysis.numbers || field in (analysis.readiness?.answers ?? {})).toBe(true);
  expect(analysis.numbers["lastOrder" satisfies NumericField]?.[0]).toBe(mostOf("lastOrder"));
});
