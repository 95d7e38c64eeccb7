import fc from "fast-check";
import { ABC_CLASSES, type AbcCut } from "../../../../src/engine";
import { classifyAbc } from "../../../../src/engine/models/abc/classify";
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

test.each<{ why: string; cut: AbcCut; values: number[]; expected: (Partial<AbcToNext> | null)[] }>([
  {
    why: "[P4] include: what is before must be below 80 % of the larger total, 95 % for B",
    cut: INCLUDE,
    // 80 < .8 · (90 + x) from 10 on; the fourth ties with the third at 10; 96 < .95 · (96 + x) from 5.0526 on
    values: [50, 30, 10, 6, 4],
    expected: [
      null,
      null,
      { class: "A", value: 0, isOpen: true },
      { class: "A", value: 4, isOpen: false },
      { class: "B", value: expect.closeTo(96 / 0.95 - 96 - 4, 5) as number, isOpen: true },
    ],
  },
  {
    why: "[P4] exclude: no more helps the first, which is too large for A; above it the second would be A",
    cut: EXCLUDE,
    values: [85, 10, 5],
    expected: [null, { class: "A", value: 75, isOpen: true }, { class: "B", value: 5, isOpen: true }],
  },
  {
    why: "count: as much as the account at the limit, since ties go up [P5]",
    cut: { kind: "count", a: 0.2, b: 0.6 },
    values: [50, 40, 30, 20, 10],
    expected: [
      null,
      { class: "A", value: 10 },
      { class: "A", value: 20 },
      { class: "B", value: 10 },
      { class: "B", value: 20 },
    ],
  },
  {
    why: "thresholds: up to the value",
    cut: { kind: "thresholds", a: 100, b: 40 },
    values: [120, 70, 15, 0],
    expected: [null, { class: "A", value: 30 }, { class: "B", value: 25 }, { class: "B", value: 40 }],
  },
  {
    why: "natural breaks: what the last of the better group has",
    cut: { kind: "jenks" },
    values: [100, 98, 51, 50, 2, 1],
    expected: [
      null,
      null,
      { class: "A", value: 47 },
      { class: "A", value: 48 },
      { class: "B", value: 48 },
      { class: "B", value: 49 },
    ],
  },
  {
    why: "[P1, P2] nobody without a class has a distance",
    cut: { kind: "thresholds", a: 100, b: 40 },
    values: [120, -5],
    expected: [null, null],
  },
])("$why", ({ cut, values, expected }) => {
  expect(distances(values, cut)).toEqual(
    expected.map((each) => each && (expect.objectContaining(each) as AbcToNext)),
  );
});

const CUTS: Record<string, AbcCut> = {
  include: INCLUDE,
  exclude: EXCLUDE,
  count: { kind: "count", a: 0.2, b: 0.5 },
  thresholds: { kind: "thresholds", a: 60, b: 20 },
};

/** Numbers that differ by more than sums leave behind, with ties and zeros among them. */
const values = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 25 })
  .map((all) => all.map((n) => 2.5 * n));

test.each(Object.entries(CUTS))("%s: so much more is in the better class, a little less is not", (_, cut) => {
  fc.assert(
    fc.property(values, fc.nat(), (all, pick) => {
      const account = pick % all.length;
      const rank = abcOf(all, cut).classes[account] ?? 0;
      const next = distances(all, cut)[account];
      const classWith = (more: number): number => {
        const changed = all.map((value, i) => (i === account ? value + more : value));
        return abcOf(changed, cut).classes[account] ?? 0;
      };
      if (!next) {
        // A already, or more would not help: under exclude it may even be too much for A.
        for (const more of [0.5, 5, 50, 5000]) expect(classWith(more)).toBeGreaterThanOrEqual(rank);
        return;
      }
      const better = ABC_CLASSES.indexOf(next.class);
      expect(better).toBeLessThan(rank);
      expect(classWith(next.value + 1e-4)).toBe(better);
      if (next.value > 1e-3) expect(classWith(next.value - 1e-3)).toBeGreaterThanOrEqual(rank);
    }),
  );
});
