import fc from "fast-check";
import { BANDS, scoreCard, type CardResult } from "../../../../src/engine/models/scorecard/classify";
import { intervalOf } from "../../../../src/engine/models/scorecard/explain";
import { keptCard } from "../../../../src/engine/models/scorecard/keep";
import type { CardSettings, Criterion, Points } from "../../../../src/engine/models/scorecard/settings";
import { shownCard } from "../../../../src/engine/models/scorecard/shown";
import { cheapestStepUp } from "../../../../src/engine/models/scorecard/stepUp";
import { inputsOf, type SampleColumns } from "../inputsOf";
import { cardOf } from "./cardOf";

/** Columns whose cells are read as they are, so that a changed cell changes nothing but itself. */
const FIELDS = ["profit", "volume", "headroom", "orders", "employees"] as const;

interface Sample {
  card: CardSettings;
  /** By field, then account; null = blank. */
  cells: (number | null)[][];
}

const weight = fc.integer({ min: 1, max: 40 });
const bounds = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 600 }));
const points = fc.oneof(
  bounds.map(([lower, width]): Points => ({ kind: "linear", lower, upper: lower + width })),
  bounds.map(([lower, width]): Points => ({ kind: "log", lower, upper: lower + width })),
  fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 4 }).map((froms): Points => ({
    kind: "bands",
    bands: froms.sort((a, b) => a - b).map((from, i) => ({ from, points: 25 * (i + 1) })),
  })),
  fc.integer({ min: 0, max: 900 }).map((from): Points => ({ kind: "answer", from })),
  fc
    .array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 6 })
    .map((all): Points => ({ kind: "percentile", quantiles: all.sort((a, b) => a - b) })),
);
const criteria = fc.tuple(
  ...FIELDS.map((field) =>
    fc
      .record({ weight, points, direction: fc.constantFrom("up", "down"), actionable: fc.boolean() })
      .map((given): Criterion => ({
        field,
        ...given,
        direction: given.points.kind === "bands" ? "up" : given.direction,
      })),
  ),
);
const missing = fc.constantFrom("neutral", "zero", "leftOut") as fc.Arbitrary<CardSettings["missing"]>;
const sample: fc.Arbitrary<Sample> = fc.integer({ min: 1, max: 8 }).chain((accounts) =>
  fc.record({
    card: fc.tuple(criteria, missing).map(([all, how]) => cardOf(all, { missing: how })),
    cells: fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 5 }), {
        minLength: accounts,
        maxLength: accounts,
      }),
      { minLength: FIELDS.length, maxLength: FIELDS.length },
    ),
  }),
);

function scored({ card, cells }: Sample): CardResult {
  const accounts = cells[0]?.length ?? 0;
  const columns: SampleColumns = { name: ["Firm", ...Array.from({ length: accounts }, (_, i) => `F${i}`)] };
  FIELDS.forEach((field, i) => (columns[field] = [field, ...(cells[i] ?? []).map((cell) => cell ?? "")]));
  return scoreCard(inputsOf(columns), card);
}

const accountsOf = ({ cells }: Sample): number[] => (cells[0] ?? []).map((_, i) => i);

/** The sample with one cell changed. */
function changed({ card, cells }: Sample, field: number, account: number, value: number): Sample {
  return {
    card,
    cells: cells.map((column, i) =>
      i === field ? column.map((cell, j) => (j === account ? value : cell)) : column,
    ),
  };
}

test("[K6] points add up exactly to the shown score, each at most what it could bring, and those to 100", () => {
  fc.assert(
    fc.property(sample, (given) => {
      const result = scored(given);
      for (const account of accountsOf(given)) {
        const shown = shownCard(result, account);
        expect(shown === null).toBe(Number.isNaN(result.score[account]));
        if (!shown) continue;
        expect(shown.criteria.reduce((sum, each) => sum + each.points, 0)).toBe(shown.score);
        expect(shown.criteria.reduce((sum, { of }) => sum + of, 0)).toBe(100);
        for (const each of shown.criteria) {
          expect(Number.isInteger(each.points) && each.points >= 0).toBe(true);
          expect(each.points).toBeLessThanOrEqual(each.of);
        }
      }
    }),
  );
});

test("[K2] every score lies within its interval, the shown one within the shown one", () => {
  fc.assert(
    fc.property(sample, (given) => {
      const result = scored(given);
      for (const account of accountsOf(given)) {
        const [low = NaN, high = NaN] = [result.low[account], result.high[account]];
        expect(low).toBeGreaterThanOrEqual(-1e-9);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        const shown = shownCard(result, account);
        if (!shown) continue;
        expect(result.score[account]).toBeGreaterThanOrEqual(low - 1e-9);
        expect(result.score[account]).toBeLessThanOrEqual(high + 1e-9);
        const interval = intervalOf(result, account);
        expect(shown.score).toBeGreaterThanOrEqual(interval.low);
        expect(shown.score).toBeLessThanOrEqual(interval.high);
      }
    }),
  );
});

test("[K1] raising a helpful input never lowers score or band, lowering a hurtful one neither", () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 600 }), (given, field, pick, more) => {
      const account = pick % accountsOf(given).length;
      const at = field % FIELDS.length;
      const value = given.cells[at]?.[account] ?? null;
      const { direction } = given.card.criteria[at] ?? { direction: "up" };
      if (value === null) return;
      const better = direction === "up" ? value + more : Math.max(0, value - more);
      const before = scored(given);
      const after = scored(changed(given, at, account, better));
      if (Number.isNaN(before.score[account])) return;
      expect(after.score[account]).toBeGreaterThanOrEqual((before.score[account] ?? NaN) - 1e-9);
      expect(after.classes[account]).toBeLessThanOrEqual(before.classes[account] ?? BANDS.length);
    }),
  );
});

test("[K6] the cheapest step up reaches the band that it names", () => {
  let steps = 0;
  fc.assert(
    fc.property(sample, (given) => {
      const result = scored(given);
      for (const account of accountsOf(given)) {
        const step = cheapestStepUp(result, account);
        if (!step) continue;
        steps++;
        expect(given.card.criteria[step.index]?.actionable).toBe(true);
        expect(step.band).toBeLessThan(result.classes[account] ?? 0);
        const after = scored(changed(given, step.index, account, step.to));
        expect(after.classes[account]).toBe(step.band);
      }
    }),
    { numRuns: 200 },
  );
  expect(steps).toBeGreaterThan(0);
});

/** The same card, bounds left to the values. */
const unbounded = (card: CardSettings): CardSettings =>
  cardOf(
    card.criteria.map((each) => ({
      ...each,
      points:
        each.points?.kind === "percentile"
          ? { kind: "percentile" }
          : { kind: each.points?.kind === "log" ? "log" : "linear" },
    })),
    { missing: card.missing },
  );

test("[K1] stored bounds keep an account's score when the others change", () => {
  fc.assert(
    fc.property(sample, sample, (given, others) => {
      const first = scored({ ...given, card: unbounded(given.card) });
      const kept = keptCard(first);
      // What was not found then may be found later: those criteria stay out of the comparison.
      if (first.criteria.some(({ scale }) => !scale)) return;
      const cells = given.cells.map((column, i) => [
        column[0] ?? null,
        ...(others.cells[i] ?? []).map((cell) => cell),
      ]);
      const second = scored({ card: kept, cells });
      expect(second.score[0]).toBe(first.score[0]);
      expect(second.classes[0]).toBe(first.classes[0]);
    }),
  );
});

test("the order of the rows makes no difference", () => {
  fc.assert(
    fc.property(sample, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (given, keys) => {
      const order = accountsOf(given).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      const card = unbounded(given.card);
      const first = scored({ ...given, card });
      const second = scored({
        card,
        cells: given.cells.map((column) => order.map((account) => column[account] ?? null)),
      });
      order.forEach((account, i) => {
        expect(second.score[i]).toBe(first.score[account]);
        expect(second.classes[i]).toBe(first.classes[account]);
        expect(shownCard(second, i)?.criteria.map((each) => each.points)).toEqual(
          shownCard(first, account)?.criteria.map((each) => each.points),
        );
      });
    }),
  );
});
