import type { CumulativeCut } from "../../../settings/types";
import { SHARE_TOLERANCE } from "../../../stats/tolerance";
import type { Ranking } from "../ranking";
import { endsByBlock, LAST_CLASS, type CutResult } from "./cutResult";

/**
 * Cut by cumulative share of the total [P4, P6]. Under include an account is A while the share before it is below `a`;
 * under exclude while the share with it is not above. A block of equal values takes the class of its first account
 * under include, the better one, and of its last under exclude, the worse one [P5].
 *
 * @example
 * // 40, 40, 20 under the default cut: the second 40 crosses 80 %, and equal values stay together
 * cutByShare(ranking, { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" }).ends // => { a: 2, b: 3 }
 */
export function cutByShare(ranking: Ranking, { a, b, crossing }: CumulativeCut): CutResult {
  const { cumulative, total } = ranking;
  const lines = { a, b };
  if (total <= 0) return { ends: { a: 0, b: 0 }, lines }; // shares of nothing have no lines
  const ends = endsByBlock(ranking, (start, end) => {
    const before = start > 0 ? (cumulative[start - 1] ?? 0) / total : 0;
    const including = (cumulative[end - 1] ?? 0) / total;
    const isPast = (limit: number): boolean =>
      crossing === "include" ? before >= limit - SHARE_TOLERANCE : including > limit + SHARE_TOLERANCE;
    if (!isPast(a)) return 0;
    return isPast(b) ? LAST_CLASS : 1;
  });
  return { ends, lines };
}
