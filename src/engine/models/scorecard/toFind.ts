import { SHARE_TOLERANCE } from "../../stats/tolerance";
import type { CardResult } from "./classify";

/** All points. */
const FULL = 100;

/**
 * Indexes of the criteria that are not known of an account, the heaviest first; of equals in the order of the card.
 *
 * @example unknownOf(result, 0) // => [1, 5]
 */
export function unknownOf({ criteria }: Pick<CardResult, "criteria">, account: number): number[] {
  return criteria
    .flatMap(({ points, criterion }, index) =>
      Number.isNaN(points[account] ?? NaN) ? [{ index, weight: criterion.weight }] : [],
    )
    .sort((a, b) => b.weight - a.weight)
    .map(({ index }) => index);
}

/**
 * Whether it is the values of the others that a criterion lacks, and not this account's: a value is there, and nothing
 * to find bounds from [K1].
 *
 * @example isIncomparable(result, 0, 0) // => true: the only revenue of the table
 */
export function isIncomparable({ criteria }: Pick<CardResult, "criteria">, index: number, account: number) {
  const criterion = criteria[index];
  return criterion !== undefined && !criterion.scale && !Number.isNaN(criterion.values[account] ?? NaN);
}

/**
 * The fewest unknown criteria, the heaviest first, with which a scored account could come to a score, if they all had
 * full points [K2].
 *
 * @param line the score to come to
 * @returns their indexes; empty where all of them are not enough
 * @example toFind(result, 0, 80) // => [6, 9]: with either of them alone it could not
 */
export function toFind(result: CardResult, account: number, line: number): number[] {
  const { criteria, card } = result;
  const weights = { known: 0, all: 0 };
  for (const { criterion, points } of criteria) {
    weights.all += criterion.weight;
    if (!Number.isNaN(points[account] ?? NaN)) weights.known += criterion.weight;
  }
  const score = result.score[account] ?? NaN;
  const found: number[] = [];
  let more = 0;
  for (const index of unknownOf(result, account)) {
    if (isIncomparable(result, index, account)) continue;
    found.push(index);
    more += criteria[index]?.criterion.weight ?? 0;
    // Left out, a criterion changes what the others count for as well.
    const could =
      card.missing === "leftOut"
        ? (score * weights.known + FULL * more) / (weights.known + more)
        : score + ((FULL - (card.missing === "neutral" ? card.neutral : 0)) * more) / weights.all;
    if (could + SHARE_TOLERANCE >= line) return found;
  }
  return [];
}
