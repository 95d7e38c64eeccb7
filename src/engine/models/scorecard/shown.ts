import { largestRemainder } from "../../stats/largestRemainder";
import { SHARE_TOLERANCE } from "../../stats/tolerance";
import { NO_CLASS } from "../model";
import { bandOf, type CardResult } from "./classify";
import type { CardSettings } from "./settings";

/** A score as a person reads it: whole numbers that add up [K6]. */
export interface ShownCard {
  /** 0–100; its points add up to it. */
  score: number;
  /** One a criterion. */
  criteria: readonly ShownCriterion[];
}

export interface ShownCriterion {
  /** Index into the result's criteria. */
  index: number;
  /** What it brings to the score. */
  points: number;
  /** What it could bring at most; these add up to 100. */
  of: number;
  /** Whether the account's value is known. */
  known: boolean;
  /** Points more than the average account has of it; NaN where the value is not known. */
  against: number;
}

/** All points. */
const FULL = 100;
/** A criterion that is nearer to the average than this neither helps nor hurts. */
const LEAST_DIFFERENCE = 0.5;
/** How many helped and hurt most [K6]. */
const MOST_NAMED = 3;

/**
 * An account's score in whole points, one criterion after the other, adding up exactly [K6].
 *
 * @returns null where the account is unscored
 * @example shownCard(result, 0)?.criteria // => [{ index: 0, points: 24, of: 30, known: true, against: 5.3 }, … ]
 */
export function shownCard(result: CardResult, account: number): ShownCard | null {
  const exact = result.score[account] ?? NaN;
  if ((result.classes[account] ?? NO_CLASS) === NO_CLASS) return null;
  const score = shownScore(exact, result.card.bands);
  const parts = partsOf(result, account);
  const of = largestRemainder(
    parts.map((part) => part.of),
    FULL,
  );
  const points = largestRemainder(
    parts.map((part) => part.points),
    score,
    of,
  );
  return {
    score,
    criteria: parts.map(({ known, against }, index) => ({
      index,
      points: points[index] ?? 0,
      of: of[index] ?? 0,
      known,
      against,
    })),
  };
}

/** What every criterion brings to the exact score, and at most could. */
function partsOf(
  { criteria, card }: CardResult,
  account: number,
): { points: number; of: number; known: boolean; against: number }[] {
  const counted = criteria.map(({ criterion, points, average }) => {
    const own = points[account] ?? NaN;
    const known = !Number.isNaN(own);
    const weight = known || card.missing !== "leftOut" ? criterion.weight : 0;
    const unknown = card.missing === "neutral" ? card.neutral : 0;
    return { weight, points: known ? own : unknown, known, average };
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return counted.map(({ weight, points, known, average }) => ({
    points: (weight * points) / total,
    of: (weight * FULL) / total,
    known,
    against: known ? (weight * (points - average)) / total : NaN,
  }));
}

/** Rounded, but never into another band: 79.6 is not yet top, so it is shown as 79. */
function shownScore(exact: number, bands: CardSettings["bands"]): number {
  const band = bandOf(exact, bands);
  const near = Math.round(exact);
  const other = near > exact ? Math.floor(exact) : Math.ceil(exact);
  return bandOf(near, bands) !== band && bandOf(other, bands) === band ? other : near;
}

/**
 * The criteria that help most against the average, at most three, the strongest first [K6].
 *
 * @example helped(shown).map(({ points, of }) => `${points} of ${of}`) // => ["24 of 30", "20 of 25"]
 */
export function helped({ criteria }: ShownCard): ShownCriterion[] {
  return criteria
    .filter(({ against }) => against >= LEAST_DIFFERENCE)
    .sort((a, b) => strongest(b.against - a.against))
    .slice(0, MOST_NAMED);
}

/** The criteria that hurt most against the average, at most three, the worst first [K6]. */
export function hurt({ criteria }: ShownCard): ShownCriterion[] {
  return criteria
    .filter(({ against }) => against <= -LEAST_DIFFERENCE)
    .sort((a, b) => strongest(a.against - b.against))
    .slice(0, MOST_NAMED);
}

/** Differences that only rounding makes leave the order of the card. */
function strongest(difference: number): number {
  return Math.abs(difference) <= SHARE_TOLERANCE ? 0 : difference;
}
