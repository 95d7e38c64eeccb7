import type { CountCut } from "../../../settings/types";
import { SHARE_TOLERANCE } from "../../../stats/tolerance";
import type { Ranking } from "../ranking";
import { endsByBlock, LAST_CLASS, type CutResult } from "./cutResult";

/**
 * Cut by number of accounts: ranks 1 … ⌈a·n⌉ are A, … ⌈b·n⌉ are B, of the n classified accounts, zeros included. A
 * block of equal values takes the class of its first rank, so ties go up [P5]; 20 % of 15 is 3, whatever 0.2 × 15 comes
 * to in binary [P6].
 *
 * @example cutByCount(rankingOf([9, 5, 5, 1, 0]), { kind: "count", a: 0.4, b: 0.6 }).ends // => { a: 3, b: 3 }
 */
export function cutByCount(ranking: Ranking, { a, b }: CountCut): CutResult {
  const n = ranking.order.length;
  const limits = [a, b].map((share) => Math.ceil(share * n - SHARE_TOLERANCE));
  const ends = endsByBlock(ranking, (start) => {
    const found = limits.findIndex((limit) => start < limit);
    return found < 0 ? LAST_CLASS : found;
  });
  return { ends, lines: { a, b } };
}
