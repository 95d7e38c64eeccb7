import fc from "fast-check";
import { weightedScores, type MissingPoints } from "../../../src/engine/stats/weightedScore";

/** One account: its points by criterion. */
const scored = (
  points: readonly number[],
  weights: readonly number[],
  missing: MissingPoints,
  neutral?: number,
) => {
  const criteria = points.map((value, i) => ({ points: Float64Array.of(value), weight: weights[i] ?? 0 }));
  const { score, low, high, knownWeight } = weightedScores(criteria, missing, neutral);
  return { score: score[0], low: low[0], high: high[0], known: knownWeight[0] };
};
const _ = NaN;

test.each<[string, number[], number[], MissingPoints, ReturnType<typeof scored>]>([
  ["[K1] all known", [100, 50, 0], [2, 1, 1], "neutral", { score: 62.5, low: 62.5, high: 62.5, known: 1 }],
  ["[K2] missing as 50", [80, _], [3, 1], "neutral", { score: 72.5, low: 60, high: 85, known: 0.75 }],
  ["[K2] missing as 0", [80, _], [3, 1], "zero", { score: 60, low: 60, high: 85, known: 0.75 }],
  ["[K2] missing left out", [80, _], [3, 1], "leftOut", { score: 80, low: 60, high: 85, known: 0.75 }],
  ["[K2] half of the weight known", [60, _], [1, 1], "neutral", { score: 55, low: 30, high: 80, known: 0.5 }],
  [
    "[K2] less than half: unscored",
    [60, _],
    [1, 1.1],
    "zero",
    { score: NaN, low: 60 / 2.1, high: 170 / 2.1, known: 1 / 2.1 },
  ],
  ["[K2] nothing known", [_, _], [1, 1], "leftOut", { score: NaN, low: 0, high: 100, known: 0 }],
  [
    "[K2] half of tenths, whatever they come to in binary",
    Array.from({ length: 10 }, (_none, i) => (i < 5 ? 40 : _)),
    new Array<number>(10).fill(0.1),
    "leftOut",
    { score: 40, low: 20, high: 70, known: 0.5 },
  ],
  ["no weight at all", [50], [0], "neutral", { score: NaN, low: NaN, high: NaN, known: NaN }],
])("weightedScores: %s", (_name, points, weights, missing, expected) => {
  const rounded = (figures: ReturnType<typeof scored>) =>
    Object.values(figures).map((figure = 0) => Math.round(figure * 1e9) / 1e9);
  expect(rounded(scored(points, weights, missing))).toEqual(rounded(expected));
});

test("[K2] the neutral points are the caller's", () => {
  expect(scored([80, _], [1, 1], "neutral", 20).score).toBe(50);
});

test("no criteria, no accounts", () => expect(weightedScores([], "neutral").score).toHaveLength(0));

test.each<[string, () => unknown]>([
  ["a negative weight", () => weightedScores([{ points: new Float64Array(1), weight: -1 }], "zero")],
  [
    "a weight that is no number",
    () => weightedScores([{ points: new Float64Array(1), weight: NaN }], "zero"),
  ],
  [
    "criteria of different length",
    () =>
      weightedScores(
        [
          { points: new Float64Array(1), weight: 1 },
          { points: new Float64Array(2), weight: 1 },
        ],
        "zero",
      ),
  ],
])("weightedScores refuses %s", (_name, run) => expect(run).toThrow(RangeError));

const points = fc.option(fc.integer({ min: 0, max: 100 }), { nil: NaN, freq: 4 });
/** Up to nine criteria, so that goes of four and what is left over take part, of more accounts than a block has. */
const cards = fc
  .record({ criteria: fc.integer({ min: 1, max: 9 }), accounts: fc.constantFrom(1, 7, 2_100) })
  .chain(({ criteria, accounts }) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: criteria, maxLength: criteria }),
      rows: fc.array(fc.array(points, { minLength: criteria, maxLength: criteria }), {
        minLength: 1,
        maxLength: 20,
      }),
      accounts: fc.constant(accounts),
    }),
  );

test("[K1, K2] every account scores as by hand, within its interval", () => {
  fc.assert(
    fc.property(cards, ({ weights, rows, accounts }) => {
      const rowOf = (account: number) => rows[account % rows.length] ?? [];
      const criteria = weights.map((weight, k) => ({
        points: Float64Array.from({ length: accounts }, (_none, account) => rowOf(account)[k] ?? NaN),
        weight,
      }));
      const { score, low, high, knownWeight } = weightedScores(criteria, "neutral");
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const sumOf = (row: readonly number[], instead: number) =>
        row.reduce((sum, value, k) => sum + (weights[k] ?? 0) * (Number.isNaN(value) ? instead : value), 0) /
        total;
      for (const account of [0, accounts >> 1, accounts - 1]) {
        const row = rowOf(account);
        expect(low[account]).toBeCloseTo(sumOf(row, 0), 9);
        expect(high[account]).toBeCloseTo(sumOf(row, 100), 9);
        const known =
          row.reduce((sum, value, k) => sum + (Number.isNaN(value) ? 0 : (weights[k] ?? 0)), 0) / total;
        expect(knownWeight[account]).toBeCloseTo(known, 12);
        if (known < 0.5) expect(score[account]).toBeNaN();
        else expect(score[account]).toBeCloseTo(sumOf(row, 50), 9);
      }
    }),
    { numRuns: 60 },
  );
});
