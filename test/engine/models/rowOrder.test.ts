import fc from "fast-check";
import { analyse, defaultSettings, toResults, type Settings } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable } from "../sampleTable";

/** What every model says of every account does not depend on where the account stands in the sheet. */
const say = createSay("en");

const blank = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "" as const, freq: 6 });
const answer = blank(fc.constantFrom("yes", "no"));
const points = blank(fc.integer({ min: 0, max: 5 }));
const percent = blank(fc.integer({ min: 0, max: 100 }));
const day = fc.integer({ min: 0, max: 1000 }).map((days) => 45_292 + days);
const money = fc.integer({ min: -50, max: 5000 });

const row = fc.record({
  need: answer,
  budget: answer,
  authority: answer,
  urgency: answer,
  fit: percent,
  acceptance: percent,
  revenue: blank(money),
  profit: blank(money),
  volume: blank(fc.nat(500)),
  headroom: blank(money),
  previousRevenue: blank(money),
  lastOrder: blank(day),
  firstOrder: blank(day),
  orders: blank(fc.nat(40)),
  employees: blank(fc.nat(3000)),
  benchmark: points,
  health: points,
  loyalty: points,
  paymentReputation: points,
  priceSensitivity: points,
  serviceNeed: points,
  performanceNeed: points,
  strategicFit: points,
  quality: points,
  relationship: points,
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

/** Told by the first line: how points are meant, and that everything is there; it takes part as any other. */
const WHOLE: Row = {
  need: "yes",
  budget: "no",
  authority: "yes",
  urgency: "no",
  fit: 100,
  acceptance: 100,
  revenue: 9000,
  profit: 900,
  volume: 900,
  headroom: 9000,
  previousRevenue: 8000,
  lastOrder: 46_292,
  firstOrder: 45_292,
  orders: 41,
  employees: 4000,
  benchmark: 5,
  health: 5,
  loyalty: 5,
  paymentReputation: 5,
  priceSensitivity: 5,
  serviceNeed: 5,
  performanceNeed: 5,
  strategicFit: 5,
  quality: 5,
  relationship: 5,
};

/** The accounts of the document by name, the row and what ties leave to the order of appearance [P3] apart. */
function byName(rows: readonly (readonly [name: string, row: Row])[]): Map<string, object> {
  const fields = Object.keys(WHOLE) as (keyof Row)[];
  const table = sampleTable({
    name: ["Account", ...rows.map(([name]) => name)],
    ...Object.fromEntries(fields.map((field) => [field, [field, ...rows.map(([, each]) => each[field])]])),
  });
  const settings: Settings = { ...defaultSettings(), asOf: "2026-09-30" };
  const analysis = analyse({ table, settings, today: "2026-11-22" });
  expect(analysis.models.filter(({ ran }) => !ran)).toEqual([]);
  const milliseconds = { read: 0, compute: 0, write: 0, total: 0 };
  const { accounts } = toResults(analysis, say, { syncs: 0, bytesOut: 0, bytesIn: 0, milliseconds });
  return new Map(accounts.map(({ row: _, name, ...models }) => [name, models]));
}

test("[P3] what the models say of an account does not depend on the order of the rows", () => {
  // Twenty accounts and more, so that there is a pyramid [S1].
  const cases = fc
    .uniqueArray(row, { minLength: 19, maxLength: 25, selector: ({ revenue }) => revenue })
    .chain((rows) => {
      const named = [WHOLE, ...rows].map((each, i) => [`A${i}`, each] as const);
      return fc.tuple(
        fc.constant(named),
        fc.shuffledSubarray(named, { minLength: named.length, maxLength: named.length }),
      );
    });
  fc.assert(
    fc.property(cases, ([rows, shuffled]) => {
      const first = byName(rows);
      for (const [name, models] of byName(shuffled)) expect(models).toEqual(first.get(name));
    }),
    { numRuns: 25 },
  );
});
