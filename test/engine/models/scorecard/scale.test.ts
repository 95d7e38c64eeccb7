import fc from "fast-check";
import { pointsOf, scaleOf, valueWorth, type Scale } from "../../../../src/engine/models/scorecard/scale";
import type { CriterionField, Points } from "../../../../src/engine/models/scorecard/settings";
import { quantile } from "../../../../src/engine/stats/quantile";
import { criterion } from "./cardOf";

const BASIS = { day: 46_295, threshold: { outOf5: 3, outOf100: 60 } };
const VALUES = Float64Array.from({ length: 21 }, (_, i) => 100 * i);

const scale = (field: CriterionField, points?: Points, values = VALUES): Scale | null =>
  scaleOf(criterion({ field, weight: 1, ...(points ? { points } : {}) }), field, values, BASIS);

describe("[K1] what the settings leave open", () => {
  test.each<[CriterionField, Scale]>([
    ["profit", { kind: "log", lower: 195, upper: 1905 }],
    ["volume", { kind: "linear", lower: 100, upper: 1900 }],
    ["fit", { kind: "linear", lower: 0, upper: 100 }],
    ["health", { kind: "linear", lower: 0, upper: 5 }],
    ["probability", { kind: "linear", lower: 0, upper: 1 }],
    ["support", { kind: "linear", lower: -2, upper: 2 }],
    ["need", { kind: "answer", from: 1 }],
    ["lastOrder", { kind: "recency", halfLife: 180, day: 46_295 }],
  ])("%s", (field, expected) => {
    expect(scale(field)).toEqual(expected);
  });

  test("ratings answer yes where readiness does [D2], figures above zero", () => {
    expect(scale("fit", { kind: "answer" })).toEqual({ kind: "answer", from: 60 });
    expect(scale("health", { kind: "answer" })).toEqual({ kind: "answer", from: 3 });
    const above = scale("orders", { kind: "answer" });
    expect(above && [...pointsOf(above, "up", Float64Array.of(0, 1e-300, 3))]).toEqual([0, 100, 100]);
  });

  test("101 quantiles of the values", () => {
    const found = scale("volume", { kind: "percentile" });
    expect(found).toMatchObject({ kind: "percentile" });
    expect(found?.kind === "percentile" && found.quantiles.length).toBe(101);
    expect(found && [...pointsOf(found, "up", Float64Array.of(0, 500, 2000))]).toEqual([0, 25, 100]);
  });
});

describe("[K1] bounds that were given", () => {
  test("hold, each of them", () => {
    expect(scale("volume", { kind: "linear", lower: 5, upper: 6 })).toEqual({
      kind: "linear",
      lower: 5,
      upper: 6,
    });
    expect(scale("volume", { kind: "linear", lower: 5 })).toEqual({ kind: "linear", lower: 5, upper: 1900 });
    expect(scale("volume", { kind: "linear", upper: 6 })).toEqual({ kind: "linear", lower: 6, upper: 6 });
    expect(scale("volume", { kind: "linear", lower: 9000 })).toEqual({
      kind: "linear",
      lower: 9000,
      upper: 9000,
    });
  });

  test("found for another field, they are found anew", () => {
    expect(scale("revenue", { kind: "log", lower: 1, upper: 2, of: "profit" })).toEqual({
      kind: "log",
      lower: 195,
      upper: 1905,
    });
    expect(scale("profit", { kind: "log", lower: 1, upper: 2, of: "profit" })).toEqual({
      kind: "log",
      lower: 1,
      upper: 2,
    });
  });
});

test("[K1] the 5th and 95th percentile are those of the sorted values, type 7", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 80 });
  fc.assert(
    fc.property(values, (some) => {
      const sorted = Float64Array.from(some).sort();
      expect(scale("volume", { kind: "linear" }, Float64Array.of(...some, NaN))).toEqual({
        kind: "linear",
        lower: expect.closeTo(quantile(sorted, 0.05), 9) as number,
        upper: expect.closeTo(quantile(sorted, 0.95), 9) as number,
      });
    }),
  );
});

test.each<[string, Points, number[]]>([
  ["linear", { kind: "linear" }, [3, NaN]],
  ["log, of positive values", { kind: "log" }, [3, -4, 0]],
  ["percentile", { kind: "percentile" }, [NaN, 7]],
])("[K1] fewer than two values to find bounds from: %s is missing", (_, points, values) => {
  expect(scale("volume", points, Float64Array.from(values))).toBeNull();
});

test("[K1] downwards, less is better", () => {
  const found: Scale = { kind: "linear", lower: 0, upper: 5 };
  expect([...pointsOf(found, "down", Float64Array.of(0, 1, 5, NaN))]).toEqual([100, 80, 0, NaN]);
});

test.each<[Scale, "up" | "down", number, number, number]>([
  [{ kind: "linear", lower: 0, upper: 5 }, "up", 60, 2, 3],
  [{ kind: "linear", lower: 0, upper: 5 }, "down", 60, 4, 2],
  [{ kind: "log", lower: 100, upper: 10_000 }, "up", 50, 200, 1000],
  [{ kind: "bands", bands: [{ from: 10, points: 40 }] }, "up", 30, 5, 10],
  [{ kind: "bands", bands: [{ from: 10, points: 40 }] }, "down", 30, 5, NaN],
  [{ kind: "answer", from: 1 }, "up", 100, 0, 1],
  [{ kind: "answer", from: 1 }, "down", 100, 1, 0],
  [{ kind: "answer", from: 3 }, "down", 100, 4, NaN],
  [{ kind: "recency", halfLife: 180, day: 46_295 }, "up", 50, 46_000, 46_115],
  [{ kind: "percentile", quantiles: [10, 20, 30] }, "up", 25, 10, 15],
])("[K6] the value worth so many points: %j %s", (found, direction, points, than, value) => {
  expect(Math.round(1e9 * valueWorth(found, direction, points, than)) / 1e9).toBe(value);
});
