import fc from "fast-check";
import { dayOf, isoOf } from "../../../../src/engine/asOf";
import { classifyRfm, rfmScore } from "../../../../src/engine/models/rfm/classify";
import { rfmJson } from "../../../../src/engine/models/rfm/explain";
import { inputsOf } from "../inputsOf";

interface Account {
  lastOrder: string;
  orders: number;
  revenue: number;
}
const AS_OF = "2026-09-30";
const scored = (accounts: readonly Account[], asOf = AS_OF) =>
  classifyRfm(
    inputsOf(
      {
        name: ["Firm", ...accounts.map((_, i) => `Firm ${i}`)],
        lastOrder: ["Last order", ...accounts.map(({ lastOrder }) => lastOrder)],
        orders: ["Orders", ...accounts.map(({ orders }) => orders)],
        revenue: ["Revenue", ...accounts.map(({ revenue }) => revenue)],
      },
      { asOf },
    ),
  );
const scores = (accounts: readonly Account[], asOf?: string) => {
  const result = scored(accounts, asOf);
  return accounts.map((_, account) => rfmScore(result, account));
};

const FIVE: Account[] = [
  { lastOrder: "2026-09-30", orders: 1, revenue: 50 },
  { lastOrder: "2026-09-20", orders: 2, revenue: 40 },
  { lastOrder: "2026-08-01", orders: 3, revenue: 30 },
  { lastOrder: "2026-01-01", orders: 4, revenue: 20 },
  { lastOrder: "2024-01-01", orders: 5, revenue: 10 },
];

test("[C3] recency 5 is the latest fifth, frequency and monetary 5 the largest", () =>
  expect(scores(FIVE)).toEqual([515, 424, 333, 242, 151]));

test("[C3] the three scores stand in the document by themselves and side by side", () =>
  expect(rfmJson(scored(FIVE), 1)).toEqual({ recency: 4, frequency: 2, monetary: 4, score: 424 }));

test("[C3] an account that lacks one of the three has no score and moves nobody's", () => {
  const blank: Account = { lastOrder: "", orders: 9, revenue: 99 };
  const result = scored([...FIVE, blank]);
  expect(rfmJson(result, 5)).toEqual({ recency: null, frequency: null, monetary: null, score: null });
  expect(scores([...FIVE, blank]).slice(0, 5)).toEqual(scores(FIVE));
});

test("[C3] days are counted to the as-of date, an order after it as one of that day", () => {
  const result = scored(FIVE, "2026-09-20");
  expect([...result.days]).toEqual([0, 0, 50, 262, 993]);
  expect(result.ahead).toBe(1);
});

test("[G2, C3] of order lines, orders are counted by orderBy", () => {
  const lines = (orderBy?: "line") =>
    classifyRfm(
      inputsOf(
        {
          name: ["Firm", "Acme", "Acme", "Acme", "Beta", "Beta"],
          date: ["Date", "2026-01-01", "2026-01-01", "2026-01-01", "2026-02-01", "2026-03-01"],
          revenue: ["Revenue", 1, 1, 1, 2, 2],
        },
        { account: "name", ...(orderBy ? { orderBy } : {}) },
      ),
    );
  expect([...lines().frequency]).toEqual([1, 5]);
  expect([...lines("line").frequency]).toEqual([5, 1]);
});

describe("any accounts", () => {
  const account = fc.record({
    lastOrder: fc.integer({ min: 0, max: 1500 }).map((ago) => isoOf(dayOf(AS_OF) - ago)),
    orders: fc.integer({ min: 1, max: 40 }),
    revenue: fc.integer({ min: 0, max: 1_000_000 }),
  });
  const accounts = fc.array(account, { minLength: 1, maxLength: 25 });

  test("[C3] the order of the rows does not show", () => {
    fc.assert(
      fc.property(accounts, (all) => expect(scores(all.slice().reverse())).toEqual(scores(all).reverse())),
      { numRuns: 40 },
    );
  });

  test("[C3] a later last order never lowers recency", () => {
    fc.assert(
      fc.property(accounts, fc.nat(), fc.integer({ min: 1, max: 900 }), (all, at, later) => {
        const i = at % all.length;
        const moved = all.map((each, j) => {
          const day = Math.min(dayOf(AS_OF), dayOf(each.lastOrder) + later);
          return i === j ? { ...each, lastOrder: isoOf(day) } : each;
        });
        expect(scored(moved).recency[i]).toBeGreaterThanOrEqual(scored(all).recency[i] ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test("[C3] the unit of the money does not show", () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(0.01, 0.5, 1000), (all, unit) =>
        expect(scores(all.map((each) => ({ ...each, revenue: each.revenue * unit })))).toEqual(scores(all)),
      ),
      { numRuns: 40 },
    );
  });
});
