import type { ThresholdsCut } from "../../../settings/types";
import { sameValue } from "../../../stats/tolerance";
import type { Ranking } from "../ranking";
import { endsByBlock, LAST_CLASS, type CutResult } from "./cutResult";

/**
 * Cut by values: A at or above `a`, B at or above `b`, in the measure's own unit. Equal values lie on the same side of
 * any value, so ties need no rule [P5]; a value that differs from a threshold by what summing leaves behind has reached
 * it [P6].
 *
 * @example cutByValue(rankingOf([900, 899, 90, 0]), { kind: "thresholds", a: 900, b: 90 }).ends // => { a: 1, b: 3 }
 */
export function cutByValue(ranking: Ranking, { a, b }: ThresholdsCut): CutResult {
  const ends = endsByBlock(ranking, (start) => {
    const value = ranking.descending[start] ?? 0;
    const found = [a, b].findIndex((limit) => value >= limit || sameValue(value, limit));
    return found < 0 ? LAST_CLASS : found;
  });
  return { ends, lines: { a, b } };
}
