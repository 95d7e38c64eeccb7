import fc from "fast-check";
import { classifyAbc } from "../../../../src/engine/models/abc/classify";
import { classWith, countAbove, type FixedCut } from "../../../../src/engine/models/abc/classWith";
import { cumulativeSums } from "../../../../src/engine/stats/cumulativeSums";

const CUTS: FixedCut[] = [
  { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" },
  { kind: "cumulative", a: 0.8, b: 0.95, crossing: "exclude" },
  { kind: "count", a: 0.2, b: 0.5 },
  { kind: "thresholds", a: 60, b: 20 },
];

test.each([
  [[9, 5, 5, 1], 5, 1],
  [[9, 5, 5, 1], 0, 4],
  [[9, 5, 5, 1], 9, 0],
])("%j has so many above %d: %d", (values, value, count) =>
  expect(countAbove(Float64Array.from(values), value)).toBe(count),
);

test.each(CUTS)("the class with a larger value is what classifying anew gives: %j", (cut) => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.nat(), fc.integer({ min: 1, max: 200 }), (all, pick, more) => {
      const account = pick % all.length;
      const value = all[account] ?? 0;
      const descending = Float64Array.from(all).sort().reverse();
      const cumulative = cumulativeSums(descending);
      const ranked = { descending, cumulative, total: cumulative.at(-1) ?? 0 };
      const raised = Float64Array.from(all, (each, i) => (i === account ? value + more : each));
      expect(classWith(ranked, cut, value, value + more)).toBe(
        classifyAbc(raised, { cut, negatives: "apart" }).classes[account],
      );
    }),
  );
});
