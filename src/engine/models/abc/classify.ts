import type { AbcSettings } from "../../settings/types";
import type { Message } from "../../types";
import { cutRanking } from "./cuts/cutRanking";
import { LAST_CLASS, type CutResult } from "./cuts/cutResult";
import { rankAccounts, type Ranking } from "./ranking";
import { APART, CLASSIFIED, UNCLASSIFIED } from "./status";

/**
 * The rules of ABC (domain 3.3) that hold under every cut; each cut's own are in its file under cuts/.
 * [P1] blank or unreadable: unclassified. [P2] negatives apart, floored at zero, or net; zero is the last class.
 * [P3] largest first, then first appearance. [P5] equal values share a class; a second measure may tell them apart.
 */

export { APART, CLASSIFIED, UNCLASSIFIED };
export type { Ranking };

export interface AbcClasses {
  /** As computed with: floored under `zero`. */
  values: Float64Array;
  status: Uint8Array;
  classes: Uint8Array;
  /** Where A and B end, in the cut's own unit. */
  lines: CutResult["lines"];
  share: Float64Array;
  cumulativeShare: Float64Array;
  ranking: Ranking;
  negatives: { count: number; indexes: Uint32Array };
  withoutClasses?: Message;
}

/**
 * ABC of every account.
 *
 * @param measure one value an account, NaN where blank or unreadable
 * @param second what breaks ties [P5], one value an account
 * @example classifyAbc(Float64Array.of(50, 35, 10, 5), { cut, negatives: "apart" }).classes // => [0, 0, 1, 2]
 */
export function classifyAbc(
  measure: Float64Array,
  { cut, negatives }: Pick<AbcSettings, "cut" | "negatives">,
  second?: Float64Array,
): AbcClasses {
  const n = measure.length;
  const values = Float64Array.from(measure);
  const status = new Uint8Array(n);
  const below: number[] = [];
  let blanks = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) {
      status[i] = UNCLASSIFIED;
      blanks++;
    } else if (value < 0) {
      below.push(i);
      if (negatives === "apart") status[i] = APART;
      if (negatives === "zero") values[i] = 0;
    }
  }
  const ranking = rankAccounts(values, status, second, blanks);
  const result: AbcClasses = {
    values,
    status,
    classes: new Uint8Array(n).fill(LAST_CLASS),
    lines: null,
    share: new Float64Array(n).fill(NaN),
    cumulativeShare: new Float64Array(n).fill(NaN),
    ranking,
    negatives: { count: below.length, indexes: Uint32Array.from(below) },
  };
  if (ranking.order.length === 0) return { ...result, withoutClasses: { id: "abc.nothingClassified" } };
  if (negatives === "net" && ranking.total <= 0) {
    for (const account of ranking.order) status[account] = UNCLASSIFIED;
    return { ...result, withoutClasses: { id: "abc.totalNotPositive", values: { total: ranking.total } } };
  }
  const { classes, lines } = cutRanking(ranking, cut);
  ranking.order.forEach((account, at) => {
    result.classes[account] = classes[at] ?? LAST_CLASS;
    result.share[account] = ranking.total > 0 ? (ranking.descending[at] ?? 0) / ranking.total : 0;
    result.cumulativeShare[account] = ranking.total > 0 ? (ranking.cumulative[at] ?? 0) / ranking.total : 0;
  });
  return { ...result, lines };
}
