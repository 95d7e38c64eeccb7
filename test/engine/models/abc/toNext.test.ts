import fc from "fast-check";
import { ABC_CLASSES, type AbcCut } from "../../../../src/engine";
import { classifyAbc } from "../../../../src/engine/models/abc/classify";
import { decimalsOf } from "../../../../src/engine/models/abc/steps";
import { abcToNext, type AbcToNext } from "../../../../src/engine/models/abc/toNext";

const INCLUDE: AbcCut = { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" };
const EXCLUDE: AbcCut = { ...INCLUDE, crossing: "exclude" };

function abcOf(values: readonly number[], cut: AbcCut): Parameters<typeof abcToNext>[0] {
  const found = classifyAbc(Float64Array.from(values), { cut, negatives: "apart" });
  return { ...found, order: found.withoutClasses ? new Uint32Array(0) : found.ranking.order };
}

function distances(values: readonly number[], cut: AbcCut): (AbcToNext | null)[] {
  const distance = abcToNext(abcOf(values, cut), cut);
  return values.map((_, i) => distance(i));
}

test.each<{ why: string; cut: AbcCut; values: number[]; expected: (AbcToNext | null)[] }>([
  {
    why: "[P4] include: what is before must be below 80 % of the larger total, 95 % for B",
    cut: INCLUDE,
    // 80 < .8 · (90 + x) above 10; the fourth ties with the third at 10; 96 < .95 · (96 + x) above 5.0526
    values: [50, 30, 10, 6, 4],
    expected: [
      null,
      null,
      { class: "A", value: 1, said: 1 },
      { class: "A", value: 4, said: 4 },
      { class: "B", value: 2, said: 2 },
    ],
  },
  {
    why: "in cents where a value has them",
    cut: INCLUDE,
    values: [50, 30, 10, 5.99, 4.01],
    expected: [
      null,
      null,
      { class: "A", value: 0.01, said: 0.01 },
      { class: "A", value: 4.01, said: 4.01 },
      { class: "B", value: 1.05, said: 1.05 },
    ],
  },
  {
    why: "a sentence says three figures, rounded up; more where those would reach another class",
    cut: { kind: "thresholds", a: 12_346, b: 12_345 },
    values: [20_000, 1],
    expected: [null, { class: "B", value: 12_344, said: 12_344 }],
  },
  {
    why: "three figures are enough where the next line is far",
    cut: { kind: "thresholds", a: 50_000, b: 12_345 },
    values: [60_000, 1],
    expected: [null, { class: "B", value: 12_344, said: 12_400 }],
  },
  {
    why: "[P4] exclude: no more helps the first, which is too large for A; above it the second would be A",
    cut: EXCLUDE,
    values: [85, 10, 5],
    expected: [null, { class: "A", value: 76, said: 76 }, { class: "B", value: 6, said: 6 }],
  },
  {
    why: "[P4] exclude: between the next smaller and too much, in a finer step than the values have",
    cut: { ...EXCLUDE, a: 0.501 },
    // Above 100 the second is alone in front, and A while it makes no more than 50.1 %: up to 100.4
    values: [100, 99],
    expected: [null, { class: "A", value: 1.1, said: 1.1 }],
  },
  {
    why: "count: as much as the account at the limit, since ties go up [P5]",
    cut: { kind: "count", a: 0.2, b: 0.6 },
    values: [50, 40, 30, 20, 10],
    expected: [
      null,
      { class: "A", value: 10, said: 10 },
      { class: "A", value: 20, said: 20 },
      { class: "B", value: 10, said: 10 },
      { class: "B", value: 20, said: 20 },
    ],
  },
  {
    why: "thresholds: up to the value",
    cut: { kind: "thresholds", a: 100, b: 40 },
    values: [120, 70, 15, 0],
    expected: [
      null,
      { class: "A", value: 30, said: 30 },
      { class: "B", value: 25, said: 25 },
      { class: "B", value: 40, said: 40 },
    ],
  },
  {
    why: "natural breaks: what the last of the better group has",
    cut: { kind: "jenks" },
    values: [100, 98, 51, 50, 2, 1],
    expected: [
      null,
      null,
      { class: "A", value: 47, said: 47 },
      { class: "A", value: 48, said: 48 },
      { class: "B", value: 48, said: 48 },
      { class: "B", value: 49, said: 49 },
    ],
  },
  {
    why: "[P1, P2] nobody without a class has a distance",
    cut: { kind: "thresholds", a: 100, b: 40 },
    values: [120, -5],
    expected: [null, null],
  },
])("$why", ({ cut, values, expected }) => {
  expect(distances(values, cut)).toEqual(expected);
});

const CUTS: Record<string, AbcCut> = {
  include: INCLUDE,
  exclude: EXCLUDE,
  count: { kind: "count", a: 0.2, b: 0.5 },
  thresholds: { kind: "thresholds", a: 60, b: 20 },
};

/** Values with ties and zeros among them, whole or with decimals, small and large. */
const values = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 25 }),
    fc.constantFrom(1, 0.01, 2.5, 1000, 12.34),
  )
  .map(([all, unit]) => all.map((n) => Number((n * unit).toFixed(2))));

describe.each(Object.entries(CUTS))("%s", (_, cut) => {
  const classWith = (all: readonly number[], account: number, more: number): number => {
    const changed = all.map((value, i) => (i === account ? value + more : value));
    return abcOf(changed, cut).classes[account] ?? 0;
  };

  test("whoever types in the value and the distance has the class that was named, as exact and as said", () => {
    fc.assert(
      fc.property(values, fc.nat(), (all, pick) => {
        const account = pick % all.length;
        const next = distances(all, cut)[account];
        if (!next) return;
        const better = ABC_CLASSES.indexOf(next.class);
        expect(better).toBeLessThan(abcOf(all, cut).classes[account] ?? 0);
        expect(classWith(all, account, next.value)).toBe(better);
        expect(classWith(all, account, next.said)).toBe(better);
        expect(next.said).toBeGreaterThanOrEqual(next.value);
      }),
    );
  });

  test("a step less is not enough; where there is no distance, more does not help", () => {
    fc.assert(
      fc.property(values, fc.nat(), (all, pick) => {
        const account = pick % all.length;
        const rank = abcOf(all, cut).classes[account] ?? 0;
        const next = distances(all, cut)[account];
        if (!next) {
          for (const more of [0.01, 0.5, 5, 50, 5000])
            expect(classWith(all, account, more)).toBeGreaterThanOrEqual(rank);
          return;
        }
        const step = 10 ** -decimalsOf(Float64Array.from(all).sort().reverse());
        if (next.value > step)
          expect(classWith(all, account, next.value - step)).toBeGreaterThanOrEqual(rank);
      }),
    );
  });
});
