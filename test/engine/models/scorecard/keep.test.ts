import { parseSettings } from "../../../../src/engine";
import { scoreCard } from "../../../../src/engine/models/scorecard/classify";
import { cardFigures, keptCard } from "../../../../src/engine/models/scorecard/keep";
import { scorecard } from "../../../../src/engine/models/scorecard/model";
import { inputsOf } from "../inputsOf";
import { cardOf, criterion } from "./cardOf";

const card = cardOf([
  criterion({ first: ["profit", "revenue"], weight: 3 }),
  criterion({ field: "volume", weight: 2, points: { kind: "percentile" } }),
  criterion({ field: "fit", weight: 1 }),
  criterion({ field: "headroom", weight: 1 }),
  criterion({ field: "need", weight: 1 }),
]);
const columns = (profit: number) =>
  ({
    name: ["Firm", "Acme", "Beta", "Gamma"],
    profit: ["Profit", 100, 1000, profit],
    volume: ["Volume", 1, 2, profit],
    fit: ["Fit", 10, 50, 90],
    need: ["Need", "yes", "no", "yes"],
  }) as const;

test("[K1] bounds and quantiles that were found in the values are kept, with the field that they are for", () => {
  const kept = keptCard(scoreCard(inputsOf(columns(10_000)), card)).criteria.map(({ points }) => points);
  expect(kept[0]).toEqual({ kind: "log", lower: 190, upper: 9100, of: "profit" });
  expect(kept[1]).toMatchObject({ kind: "percentile", of: "volume" });
  expect(kept[1]?.kind === "percentile" && kept[1].quantiles).toHaveLength(101);
});

test("ratings, answers and what is not mapped have nothing to keep", () => {
  const kept = keptCard(scoreCard(inputsOf(columns(10_000)), card));
  expect(kept.criteria.slice(2)).toEqual(card.criteria.slice(2));
});

test("[K1] scored by what was kept, nobody moves because others changed; what was kept stays as it is", () => {
  const first = scoreCard(inputsOf(columns(10_000)), card);
  const kept = keptCard(first);
  const second = scoreCard(inputsOf(columns(1e9)), kept);
  expect([...second.score.slice(0, 2)]).toEqual([...first.score.slice(0, 2)]);
  expect(keptCard(second)).toEqual(kept);
  const anew = scoreCard(inputsOf(columns(1e9)), card);
  expect(anew.score[1]).not.toBeCloseTo(first.score[1] ?? NaN, 3);
});

test("[K1] the document's figures hold the card as settings write it", () => {
  const result = scoreCard(inputsOf(columns(10_000)), card);
  const { settings, ...figures } = cardFigures(result);
  expect(parseSettings({ scorecard: settings })).toMatchObject({
    ok: true,
    settings: { scorecard: keptCard(result) },
  });
  expect(figures).toEqual({
    scored: 3,
    average: expect.closeTo(
      (result.score[0] ?? 0) / 3 + (result.score[1] ?? 0) / 3 + (result.score[2] ?? 0) / 3,
      9,
    ) as number,
    bands: expect.objectContaining({ top: expect.any(Number) as number }) as object,
  });
  expect(Object.values(figures.bands).reduce((sum, count) => sum + count, 0)).toBe(3);
});

test("the model keeps its own part of the settings", () => {
  const result = scoreCard(inputsOf(columns(10_000)), card);
  expect(scorecard.keep?.(result)).toEqual({ scorecard: keptCard(result) });
});

test("nobody scored: no average", () => {
  const result = scoreCard(
    inputsOf({ name: ["Firm", "Acme"], fit: ["Fit", ""] }),
    cardOf([criterion({ field: "fit", weight: 1 })]),
  );
  expect(cardFigures(result)).toMatchObject({ scored: 0, average: null });
});
