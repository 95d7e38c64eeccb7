import fc from "fast-check";
import { BRIDGE_PARTS, bridgeOf } from "../../../../src/engine/models/retention/bridge";
import { classifyRetention, retentionCounts } from "../../../../src/engine/models/retention/classify";
import { retentionFigures } from "../../../../src/engine/models/retention/explain";
import { inputsOf } from "../inputsOf";

type Row = readonly [revenue: number | "", previous: number | ""];
const retention = (rows: readonly Row[]) =>
  classifyRetention(
    inputsOf({
      name: ["Firm", ...rows.map((_, i) => `Firm ${i}`)],
      revenue: ["Revenue", ...rows.map(([revenue]) => revenue)],
      previousRevenue: ["Last year", ...rows.map(([, previous]) => previous)],
    }),
  );

test("[C5] every account's difference is in one part", () =>
  expect(
    retention([
      [120, 100],
      [60, 100],
      [0, 30],
      [40, 0],
      [-5, 0],
    ]).bridge,
  ).toEqual({
    previous: 230,
    lost: -30,
    shrunk: -40,
    grown: 20,
    returned: 0,
    new: 40,
    other: -5,
    current: 215,
  }));

test("[C5] an account of which a period is not known is in no part, and in neither sum", () =>
  expect(
    retention([
      [100, 100],
      ["", 900],
    ]).bridge,
  ).toMatchObject({ previous: 100, lost: 0, current: 100 }));

const value = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }).map((cents) => cents / 100),
  fc.constant(0),
);
const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });

test("[C5] the parts lead from the one sum to the other", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { bridge } = retention(all);
      const parts = BRIDGE_PARTS.reduce((sum, part) => sum + bridge[part], bridge.previous);
      expect(parts).toBeCloseTo(bridge.current, 6);
      expect(bridge.current).toBeCloseTo(
        all.reduce((sum, [revenue]) => sum + revenue, 0),
        6,
      );
    }),
    { numRuns: 50 },
  );
});

test("[C5] every account is counted once, and the order of the rows does not show", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const counts = retentionCounts(retention(all));
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      expect(retentionCounts(retention([...all].reverse()))).toEqual(counts);
    }),
    { numRuns: 50 },
  );
});

test("[C5] what was lost, and what shrank, takes away; what grew, returned or is new brings", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { lost, shrunk, grown, returned, new: fresh } = retention(all).bridge;
      for (const less of [lost, shrunk]) expect(less).toBeLessThanOrEqual(0);
      for (const more of [grown, returned, fresh]) expect(more).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});

test("[C5] nobody to keep has no rate, and nothing before no share of it", () => {
  const figures = retentionFigures(retention([[10, 0]]));
  expect([figures.rate, figures.valueRate]).toEqual([null, null]);
});

test("[C5] kept value is what retained accounts bring of what all brought before", () => {
  const { rate, valueRate } = retentionFigures(
    retention([
      [150, 100],
      [0, 100],
      [70, 0],
    ]),
  );
  expect([rate, valueRate]).toEqual([0.5, 0.75]);
});

test("rounding is carried along: a bridge over a million cents adds up", () => {
  const n = 100_000;
  const cent = new Float64Array(n).fill(0.01);
  expect(bridgeOf(cent, new Float64Array(n), () => "new").new).toBe(1000);
});
