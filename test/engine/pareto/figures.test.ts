import fc from "fast-check";
import { analyse } from "../../../src/engine";
import { sampleTable, settingsWith } from "../sampleTable";

const figures = (values: readonly (number | string)[], negatives: "apart" | "zero" | "net" = "apart") => {
  const { abc } = analyse({
    today: "2026-11-22",
    table: sampleTable({ revenue: ["Revenue", ...values] }),
    settings: settingsWith({ negatives }),
  });
  if (!abc) throw new Error("ABC did not run.");
  return abc.pareto;
};

/** Ten accounts, 800 of 1000 from two of them. */
const TEN = [400, 400, 50, 50, 20, 20, 20, 20, 10, 10];

test("[§4] ten accounts by hand", () => {
  const pareto = figures(TEN);
  expect(pareto).toMatchObject({
    measure: "revenue",
    total: 1000,
    negatives: { count: 0, sum: 0 },
    accountsFor80: 2,
    reachedFor80: 0.8,
    top20Share: 0.8,
    top1Share: 0.4,
    top5Share: 0.92,
    top10Share: 1,
    classes: [
      { class: "A", count: 2, countShare: 0.2, value: 800, valueShare: 0.8 },
      { class: "B", count: 6, countShare: 0.6, value: 180, valueShare: 0.18 },
      { class: "C", count: 2, countShare: 0.2, value: 20, valueShare: 0.02 },
    ],
    conventions: { include: { count: 2, share: 0.8 }, exclude: { count: 2, share: 0.8 } },
  });
  expect(pareto.balance).toBeCloseTo(0.8, 12);
  expect(pareto.hhi).toBeCloseTo(0.3268, 12);
  expect(pareto.effectiveNumber).toBeCloseTo(1 / 0.3268, 9);
  // Mean difference by hand: Σ(2i − n − 1)·x ÷ (n·Σx), ascending.
  const ascending = [...TEN].reverse();
  const byHand = ascending.reduce((sum, x, i) => sum + (2 * (i + 1) - 11) * x, 0) / (10 * 1000);
  expect(pareto.gini).toBeCloseTo(byHand, 12);
});

test("[P2] net leaves out concentration and balance where a value is negative, and only there", () => {
  expect(figures(TEN, "net")).toEqual(figures(TEN));
  const { gini, hhi, effectiveNumber, balance } = figures([...TEN, -1], "net");
  expect([gini, hhi, effectiveNumber, balance]).toEqual([null, null, null, null]);
});

test("[P4] both conventions of the same line", () => {
  expect(figures([50, 35, 10, 5]).conventions).toEqual({
    include: { count: 2, share: 0.85 },
    exclude: { count: 1, share: 0.5 },
  });
});

test("[§4] fewer than ten accounts: no balance point", () => {
  expect(figures(TEN.slice(1)).balance).toBeNull();
  expect(figures(TEN).balance).not.toBeNull();
});

test("[§4] zeros are accounts: they count in shares, Gini and balance", () => {
  const pareto = figures([100, ...new Array<number>(9).fill(0)]);
  expect(pareto.classes.map(({ count }) => count)).toEqual([1, 0, 9]);
  expect(pareto.gini).toBeCloseTo(0.9, 12);
  expect(pareto.balance).toBeCloseTo(10 / 11, 12);
});

describe("[P2] negatives", () => {
  const values = [...TEN, -100];
  test.each<["apart" | "zero" | "net", number, number]>([
    ["apart", 1000, 10],
    ["zero", 1000, 11],
    ["net", 900, 11],
  ])(
    "%s: a total of %d over %d accounts, and the negatives as they were read",
    (negatives, total, accounts) => {
      const pareto = figures(values, negatives);
      expect(pareto.total).toBe(total);
      expect(pareto.classes.reduce((sum, { count }) => sum + count, 0)).toBe(accounts);
      expect(pareto.negatives).toEqual({ count: 1, sum: -100 });
    },
  );

  test("net has no Gini, no concentration and no balance", () => {
    expect(figures(values, "net")).toMatchObject({
      gini: null,
      hhi: null,
      balance: null,
      effectiveNumber: null,
    });
    expect(figures(values, "apart").gini).not.toBeNull();
  });
});

test("[P2] net without a positive total: nobody is classified, in no order", () => {
  const { abc } = analyse({
    today: "2026-11-22",
    table: sampleTable({ revenue: ["Revenue", 5, -9] }),
    settings: settingsWith({ negatives: "net" }),
  });
  expect(Array.from(abc?.order ?? [1])).toEqual([]);
  expect(abc?.pareto.classes.map(({ count }) => count)).toEqual([0, 0, 0]);
  expect(abc?.pareto.total).toBe(-4);
});

test.each<[string, (number | string)[]]>([
  ["all zero", [0, 0, 0]],
  ["nothing readable", ["n/a", "?"]],
])("figures of %s are zeros and nulls, never NaN", (_, values) => {
  expect(figures(values)).toMatchObject({
    total: 0,
    accountsFor80: 0,
    reachedFor80: 0,
    top20Share: 0,
    top1Share: 0,
    gini: null,
    hhi: null,
    balance: null,
  });
  expect(JSON.stringify(figures(values).classes)).not.toContain("null");
});

test("the figures do not depend on the order of the rows", () => {
  const rows = fc
    .array(fc.integer({ min: 0, max: 500 }), { minLength: 10, maxLength: 40 })
    .filter((v) => v.some((x) => x > 0));
  fc.assert(
    fc.property(rows, (values) => {
      const forward = figures(values);
      const backward = figures([...values].reverse());
      expect(backward).toEqual(forward);
    }),
  );
});

test("count shares and value shares of the classes each sum to 1", () => {
  const rows = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(rows, (values) => {
      const { classes, total } = figures(values);
      const sum = (key: "countShare" | "valueShare" | "value") => classes.reduce((s, c) => s + c[key], 0);
      expect(sum("countShare")).toBeCloseTo(1, 12);
      expect(sum("valueShare")).toBeCloseTo(1, 12);
      expect(sum("value") / total).toBeCloseTo(1, 12);
    }),
  );
});
