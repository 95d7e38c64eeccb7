import type { ClassFigures, ParetoFigures } from "../analysis";
import type { AbcClasses } from "../models/abc/classify";
import type { Ranking } from "../models/abc/ranking";
import { cutByShare } from "../models/abc/cuts/cumulative";
import type { AbcSettings, CumulativeCut } from "../settings/types";
import { balancePoint } from "../stats/balancePoint";
import { compensatedSum } from "../stats/compensatedSum";
import { countToReach } from "../stats/countToReach";
import { gini } from "../stats/gini";
import { herfindahl } from "../stats/herfindahl";
import { topFifth, topShare } from "../stats/topShare";
import { ABC_CLASSES } from "../types";

/** Below this many accounts a balance point says nothing (domain 4). */
const FEWEST_FOR_BALANCE = 10;

/**
 * The 80/20 figures over the classified accounts, zeros included (domain 4). Concentration measures are not
 * defined for negative values, so `net` has none where there are any.
 *
 * @param measured the measure as read, by account: what `negatives` are counted from
 */
export function paretoFigures(
  abc: AbcClasses,
  measured: Float64Array,
  settings: Pick<AbcSettings, "measure" | "negatives" | "cut">,
): ParetoFigures {
  const { ranking, negatives } = abc;
  const { descending, cumulative } = ranking;
  const n = descending.length;
  const isNet = settings.negatives === "net" && negatives.count > 0;
  const hhi = isNet ? null : herfindahl(descending, ranking.total);
  const accountsFor80 = countToReach(cumulative, 0.8);
  return {
    measure: settings.measure,
    total: ranking.total,
    negatives: {
      count: negatives.count,
      sum: compensatedSum(Float64Array.from(negatives.indexes, (account) => measured[account] ?? 0)),
    },
    classes: classFigures(abc),
    accountsFor80,
    reachedFor80: topShare(cumulative, accountsFor80),
    top20Share: topShare(cumulative, topFifth(n)),
    gini: isNet ? null : gini(descending, ranking.total),
    hhi,
    balance: isNet || n < FEWEST_FOR_BALANCE ? null : balancePoint(cumulative),
    effectiveNumber: hhi === null ? null : 1 / hhi,
    top1Share: topShare(cumulative, 1),
    top5Share: topShare(cumulative, 5),
    top10Share: topShare(cumulative, 10),
    conventions: settings.cut.kind === "cumulative" ? conventionsOf(ranking, settings.cut) : null,
  };
}

/** All classes, best first, empty ones too; all of them where nothing has a class. */
export function classFigures({
  ends,
  ranking,
  withoutClasses,
}: Pick<AbcClasses, "ends" | "ranking" | "withoutClasses">): ClassFigures[] {
  const { descending, total } = ranking;
  const n = descending.length;
  const bounds = withoutClasses ? [0, 0, 0, 0] : [0, ends.a, ends.b, n];
  return ABC_CLASSES.map((name, i) => {
    const [start = 0, end = start] = bounds.slice(i);
    const count = end - start;
    const value = compensatedSum(descending, start, end);
    return {
      class: name,
      count,
      countShare: n > 0 ? count / n : 0,
      value,
      valueShare: total > 0 ? value / total : 0,
    };
  });
}

/** The same lines with the crossing account counted and left out [P4]. */
function conventionsOf(ranking: Ranking, cut: CumulativeCut): ParetoFigures["conventions"] {
  return {
    include: firstClass(ranking, { ...cut, crossing: "include" }),
    exclude: firstClass(ranking, { ...cut, crossing: "exclude" }),
  };
}

/** How many accounts class A would have under a convention, and the share that they reach. */
function firstClass(ranking: Ranking, cut: CumulativeCut): { count: number; share: number } {
  const count = cutByShare(ranking, cut).ends.a;
  return { count, share: topShare(ranking.cumulative, count) };
}
