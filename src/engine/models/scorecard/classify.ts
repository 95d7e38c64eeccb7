import { bandsOf, type BandLimits } from "../../stats/bands";
import { SHARE_TOLERANCE } from "../../stats/tolerance";
import { weightedScores } from "../../stats/weightedScore";
import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import { pointsOf, scaleOf, type Scale } from "./scale";
import type { CardSettings, Criterion, CriterionField } from "./settings";
import { sourceOf } from "./sources";

/**
 * The rules of the score cards (domain 3.5).
 * [K1] score = Σ weight × points ÷ Σ weight, 0–100; bounds that the settings do not have are found once and then kept.
 * [K2] an unknown input counts as neutral (50), as nothing, or not at all; the score has the interval that it leaves open;
 * below half of the weight known there is none. [K3] bands: top from 80, high from 60, middle from 40, low.
 */
export const BANDS = ["top", "high", "middle", "low"] as const;
export type Band = (typeof BANDS)[number];

/** A criterion with what was found for it, by account. */
export interface ScoredCriterion {
  criterion: Criterion;
  /** The fields that it was read from; none: it is missing. */
  fields: readonly CriterionField[];
  /** null: missing, since nothing is mapped or fewer than two values are known. */
  scale: Scale | null;
  /** In the fields' own unit; NaN = unknown. */
  values: Float64Array;
  /** 0–100; NaN = unknown. */
  points: Float64Array;
  /** Mean of the known points of the scored accounts; NaN without any. */
  average: number;
}

/** `classes` are the bands. */
export interface CardResult extends ModelResult {
  criteria: readonly ScoredCriterion[];
  /** 0–100; NaN = unscored. */
  score: Float64Array;
  /** What the score would be if everything unknown had no points, or all of them; worked out when asked for. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Share of the weight that is known, 0–1. */
  readonly knownWeight: Float64Array;
  /** The settings that it was computed by. */
  card: CardSettings;
}

/**
 * Scores every account by a card.
 *
 * @example scoreCard(inputs, DEFAULT_SCORECARD).score // => [71.8, NaN]
 */
export function scoreCard({ columns, settings, asOf }: ModelInputs, card: CardSettings): CardResult {
  const basis = { day: asOf.day, threshold: settings.readiness.threshold };
  const unknown = new Float64Array(columns.accounts).fill(NaN);
  const found = card.criteria.map((criterion) => {
    const { fields, values } = sourceOf(criterion, columns);
    const [field] = fields;
    const scale = field === undefined ? null : scaleOf(criterion, field, values, basis);
    const points = scale ? pointsOf(scale, criterion.direction, values) : unknown;
    return { criterion, fields, scale, values, points, weight: criterion.weight };
  });
  const scores = weightedScores(found, card.missing, card.neutral);
  return {
    score: scores.score,
    get low() {
      return scores.low;
    },
    get high() {
      return scores.high;
    },
    get knownWeight() {
      return scores.knownWeight;
    },
    classes: bandsOf(scores.score, limitsOf(card.bands), NO_CLASS),
    criteria: found.map(({ weight: _, ...each }) => ({
      ...each,
      average: averageOf(each.points, scores.score),
    })),
    card,
  };
}

/**
 * The band of a score [K3], as index into BANDS; NO_CLASS of none. A score within 1e-9 of a line has reached it.
 *
 * @example bandOf(60, { top: 80, high: 60, middle: 40 }) // => 1
 */
export function bandOf(score: number, bands: CardSettings["bands"]): number {
  return bandsOf(Float64Array.of(score), limitsOf(bands), NO_CLASS)[0] ?? NO_CLASS;
}

function limitsOf({ top, high, middle }: CardSettings["bands"]): BandLimits {
  return [top - SHARE_TOLERANCE, high - SHARE_TOLERANCE, middle - SHARE_TOLERANCE];
}

function averageOf(points: Float64Array, scores: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < points.length; i++) {
    const value = points[i] ?? NaN;
    if (value !== value || Number.isNaN(scores[i])) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : NaN;
}
