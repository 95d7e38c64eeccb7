import { SHARE_TOLERANCE } from "./tolerance";

/** One criterion of a card, by account. */
export interface WeightedCriterion {
  /** 0–100; NaN = missing. */
  points: Float64Array;
  /** Not negative; only the proportions of the weights matter. */
  weight: number;
}

/** What a missing criterion counts as: so many points, none, or nothing at all [K2]. */
export type MissingPoints = "neutral" | "zero" | "leftOut";

/** Scores by account. */
export interface WeightedScores {
  /** 0–100; NaN = unscored: less than half of the weight is known [K2]. */
  score: Float64Array;
  /** The score if every missing criterion had 0 points; known for unscored accounts too. */
  low: Float64Array;
  /** The score if every missing criterion had 100 points. */
  high: Float64Array;
  /** Share of the weight whose criteria are known, 0–1. */
  knownWeight: Float64Array;
}

const MOST_POINTS = 100;
/** An account is scored from this share of known weight on [K2]. */
const LEAST_KNOWN = 0.5;
/** Rows at a time, so that what is added up stays in the processor's cache while column after column comes by. */
const BLOCK = 1024;
/** Columns that are added up in one go. */
const GO = 4;

/**
 * Score = Σ weight × points ÷ Σ weight [K1], with the interval that the missing criteria leave open [K2].
 *
 * @param missing `leftOut`: the score is over the known weights alone; the interval stays over all of them
 * @param neutral points of a missing criterion under `neutral`
 * @throws RangeError for a weight below 0, and for criteria of different length
 * @example
 * const criteria = [{ points: Float64Array.of(80, NaN), weight: 3 }, { points: Float64Array.of(40, 60), weight: 3 }];
 * weightedScores(criteria, "neutral").score // => [60, 55]
 * weightedScores(criteria, "neutral").low // => [60, 30]
 */
export function weightedScores(
  criteria: readonly WeightedCriterion[],
  missing: MissingPoints,
  neutral = 50,
): WeightedScores {
  const count = criteria[0]?.points.length ?? 0;
  let total = 0;
  for (const { points, weight } of criteria) {
    if (!(weight >= 0)) throw new RangeError(`A criterion cannot weigh ${weight}.`);
    if (points.length !== count) throw new RangeError(`Criteria of ${count} and ${points.length} accounts.`);
    total += weight;
  }
  const scores: WeightedScores = {
    score: new Float64Array(count),
    low: new Float64Array(count),
    high: new Float64Array(count),
    knownWeight: new Float64Array(count),
  };
  const instead = missing === "neutral" ? neutral : 0;
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count);
    for (let first = 0; first < criteria.length; first += GO) addFour(criteria, first, scores, from, to);
    finish(scores, total, missing === "leftOut" ? null : instead, from, to);
  }
  return scores;
}

/**
 * Adds four criteria to `low` (points times weight) and `knownWeight` (weight). Four columns at a time and each value
 * looked at once: twice as fast as column by column. Where fewer are left, the last stands in without weight.
 */
function addFour(
  criteria: readonly WeightedCriterion[],
  first: number,
  { low, knownWeight }: WeightedScores,
  from: number,
  to: number,
): void {
  const none = { points: criteria[first]?.points ?? low, weight: 0 };
  const { points: a, weight: ofA } = criteria[first] ?? none;
  const { points: b, weight: ofB } = criteria[first + 1] ?? none;
  const { points: c, weight: ofC } = criteria[first + 2] ?? none;
  const { points: d, weight: ofD } = criteria[first + 3] ?? none;
  for (let i = from; i < to; i++) {
    let sum = low[i] ?? 0;
    let known = knownWeight[i] ?? 0;
    const inA = a[i] ?? NaN;
    const inB = b[i] ?? NaN;
    const inC = c[i] ?? NaN;
    const inD = d[i] ?? NaN;
    if (inA === inA) {
      sum += ofA * inA;
      known += ofA;
    }
    if (inB === inB) {
      sum += ofB * inB;
      known += ofB;
    }
    if (inC === inC) {
      sum += ofC * inC;
      known += ofC;
    }
    if (inD === inD) {
      sum += ofD * inD;
      known += ofD;
    }
    low[i] = sum;
    knownWeight[i] = known;
  }
}

/** From sums to scores. `instead`: points of a missing criterion; null: it is left out. */
function finish(
  { score, low, high, knownWeight }: WeightedScores,
  total: number,
  instead: number | null,
  from: number,
  to: number,
): void {
  const least = total * (LEAST_KNOWN - SHARE_TOLERANCE);
  for (let i = from; i < to; i++) {
    const sum = low[i] ?? 0;
    const known = knownWeight[i] ?? 0;
    const open = total - known;
    const scored = instead === null ? sum / known : (sum + instead * open) / total;
    score[i] = known >= least ? scored : NaN;
    low[i] = sum / total;
    high[i] = (sum + MOST_POINTS * open) / total;
    knownWeight[i] = known / total;
  }
}
