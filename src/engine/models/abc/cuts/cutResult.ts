import { firstWhere } from "../../../stats/firstWhere";
import { ABC_CLASSES } from "../../../types";
import type { Ranking } from "../ranking";

/** Index of class C, which is also that of zero under every cut [P2]. */
export const LAST_CLASS = ABC_CLASSES.length - 1;

/**
 * How the ranks part: those below `a`, counted from 0, are A, those from there to below `b` are B, the rest is C. Every
 * cut goes down the ranking and never back up, so two numbers say it for all accounts.
 */
export interface ClassEnds {
  a: number;
  b: number;
}

/** Where a cut draws its lines, and which ranks lie between them. */
export interface CutResult {
  ends: ClassEnds;
  /**
   * Where A and B end, in the cut's own unit: shares of the total (cumulative), shares of the accounts (count, computed)
   * or lowest values (thresholds, jenks); null where the values leave nothing to draw a line between.
   */
  lines: { a: number; b: number } | null;
}

/**
 * Class of a rank, as index into ABC_CLASSES.
 *
 * @param rank from 0
 * @example classOfRank({ a: 2, b: 5 }, 2) // => 1
 */
export function classOfRank({ a, b }: ClassEnds, rank: number): number {
  if (rank < a) return 0;
  return rank < b ? 1 : LAST_CLASS;
}

/**
 * Ends of the classes where every block of accounts that are never parted has one class [P5]. Zero, and under net what
 * is below it, is the last class [P2], whatever a cut says.
 *
 * @param classOf class of the ranks `start … end − 1`, counted from 0; never a better one for a later block
 * @example endsByBlock(rankingOf([9, 5, 5, 0]), (start) => (start < 2 ? 0 : 1)) // => { a: 3, b: 3 }
 */
export function endsByBlock(
  ranking: Pick<Ranking, "descending" | "blockOf">,
  classOf: (start: number, end: number) => number,
): ClassEnds {
  const positive = countPositive(ranking);
  const firstAfter = (better: number): number => {
    let low = 0;
    let high = positive;
    while (low < high) {
      const { start, end } = ranking.blockOf((low + high) >>> 1);
      if (classOf(start, end) > better) high = start;
      else low = Math.min(end, positive);
    }
    return high;
  };
  return { a: firstAfter(0), b: firstAfter(1) };
}

/**
 * Accounts with a value above zero: the first ranks.
 *
 * @example countPositive({ descending: Float64Array.of(3, 1, 0, -2) }) // => 2
 */
export function countPositive({ descending }: Pick<Ranking, "descending">): number {
  return firstWhere(descending.length, (rank) => (descending[rank] ?? 0) <= 0);
}
