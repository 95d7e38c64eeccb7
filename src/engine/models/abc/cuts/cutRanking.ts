import type { AbcCut } from "../../../settings/types";
import type { Ranking } from "../ranking";
import { cutByCurve } from "./computed";
import { cutByCount } from "./count";
import { cutByShare } from "./cumulative";
import type { CutResult } from "./cutResult";
import { cutByBreaks } from "./jenks";
import { cutByValue } from "./thresholds";

/**
 * Where the classes of a ranking end under any cut.
 *
 * @param ranking at least one account
 * @example cutRanking(ranking, { kind: "count", a: 0.2, b: 0.5 }).ends // => { a: 1, b: 3 }
 */
export function cutRanking(ranking: Ranking, cut: AbcCut): CutResult {
  switch (cut.kind) {
    case "cumulative":
      return cutByShare(ranking, cut);
    case "count":
      return cutByCount(ranking, cut);
    case "thresholds":
      return cutByValue(ranking, cut);
    case "jenks":
      return cutByBreaks(ranking);
    case "computed":
      return cutByCurve(ranking);
  }
}
