import fc from "fast-check";
import { analyse, defaultSettings } from "../../../src/engine";
import { sampleTable } from "../sampleTable";

interface Account {
  revenue: number;
  /** In per cent; null = unknown. */
  discount: number | null;
}

function found(accounts: readonly Account[]): number[] {
  const table = sampleTable({
    name: ["Firm", ...accounts.map((_, i) => `Firm ${i}`)],
    revenue: ["Revenue", ...accounts.map(({ revenue }) => revenue)],
    // One value above 1 tells that all are per cents [D1].
    discount: ["Discount %", ...accounts.map(({ discount }) => discount ?? "")],
  });
  const { findings } = analyse({ today: "2026-11-22", table, settings: defaultSettings() });
  return [...(findings.find(({ kind }) => kind === "trap.terms")?.accounts ?? [])].sort((a, b) => a - b);
}

/** The rule as it is written: the median of all others with equal or larger revenue. */
function expected(accounts: readonly Account[]): number[] {
  return accounts.flatMap(({ revenue, discount }, i) => {
    const larger = accounts
      .filter((other, j) => j !== i && other.revenue >= revenue)
      .flatMap((other) => other.discount ?? [])
      .sort((a, b) => a - b);
    if (discount === null || larger.length === 0) return [];
    const half = larger.length / 2;
    const median = ((larger[Math.ceil(half) - 1] ?? NaN) + (larger[Math.floor(half)] ?? NaN)) / 2;
    return discount - median >= 5 ? [i] : [];
  });
}

const accounts = fc.array(
  fc.record({
    revenue: fc.integer({ min: 1, max: 9 }),
    discount: fc.option(fc.integer({ min: 2, max: 40 })),
  }),
  { minLength: 1, maxLength: 30 },
);

test("[X5] the accounts of the trap are those of the rule as it is written", () => {
  fc.assert(fc.property(accounts, (some) => expect(found(some)).toEqual(expected(some))));
});

test("[X5] the order of the rows makes no difference", () => {
  fc.assert(
    fc.property(accounts, (some) => {
      const last = some.length - 1;
      const turned = found([...some].reverse()).map((i) => last - i);
      expect(turned.sort((a, b) => a - b)).toEqual(found(some));
    }),
  );
});
