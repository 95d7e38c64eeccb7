import { BANDS, type Band, type CardResult, type ScoredCriterion } from "./classify";
import { rangeOfField, usualPoints, type CardSettings, type Criterion } from "./settings";

/**
 * The card with what was found in the values: bounds and quantiles of this run, so that the next one scores by the same
 * and an account's score does not move because others changed [K1].
 *
 * @example keptCard(result).criteria[0]?.points // => { kind: "log", lower: 900, upper: 52000, of: "profit" }
 */
export function keptCard({ card, criteria }: CardResult): CardSettings {
  return { ...card, criteria: criteria.map(keptCriterion) };
}

function keptCriterion({ criterion, scale, fields: [field] }: ScoredCriterion): Criterion {
  if (!scale || field === undefined) return criterion;
  const given = criterion.points ?? usualPoints(field);
  if (scale.kind === "percentile") {
    const isGiven = given.kind === "percentile" && given.quantiles === scale.quantiles;
    return isGiven ? criterion : { ...criterion, points: { ...scale, of: field } };
  }
  if (scale.kind !== "linear" && scale.kind !== "log") return criterion;
  // The ends of a rating are the same in every run.
  if (scale.kind === "linear" && rangeOfField(field)) return criterion;
  const isGiven = "lower" in given && given.lower === scale.lower && given.upper === scale.upper;
  return isGiven ? criterion : { ...criterion, points: { ...scale, of: field } };
}

/** What a card says of the whole run. */
interface CardFigures {
  /** Accounts with a score. */
  scored: number;
  /** Their mean score; null without any. */
  average: number | null;
  /** How many are in each band. */
  bands: Record<Band, number>;
  /** The card as a part of the settings, bounds filled in: put into the document, the next run scores by the same. */
  settings: CardSettings;
}

/**
 * Figures of a card's run, for the document.
 *
 * @example cardFigures(result).bands // => { top: 3, high: 12, middle: 20, low: 5 }
 */
export function cardFigures(result: CardResult): CardFigures {
  const counts = BANDS.map(() => 0);
  let sum = 0;
  let scored = 0;
  result.classes.forEach((band, account) => {
    if (band >= counts.length) return;
    counts[band] = (counts[band] ?? 0) + 1;
    sum += result.score[account] ?? 0;
    scored++;
  });
  return {
    scored,
    average: scored > 0 ? sum / scored : null,
    bands: Object.fromEntries(BANDS.map((band, i) => [band, counts[i] ?? 0])) as Record<Band, number>,
    settings: keptCard(result),
  };
}
