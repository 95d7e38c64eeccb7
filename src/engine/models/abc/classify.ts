import type { AbcSettings } from "../../settings/types";
import type { Message } from "../../types";
import { cutRanking } from "./cuts/cutRanking";
import { classOfRank, LAST_CLASS, type ClassEnds, type CutResult } from "./cuts/cutResult";
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
  /** As computed with: floored under `zero`, else the measure itself. */
  values: Float64Array;
  status: Uint8Array;
  classes: Uint8Array;
  /** The same classes as ranks: which of `ranking` are A, which are B. */
  ends: ClassEnds;
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
  const measured = measuredBy(measure, negatives);
  const { values, status, below, blanks } = measured;
  const ranking = rankAccounts(values, status, second, blanks);
  const found = { values, status, ranking, negatives: { count: below.length, indexes: below } };
  if (ranking.order.length === 0)
    return { ...found, ...withoutClasses({ id: "abc.nothingClassified" }, status) };
  if (negatives === "net" && ranking.total <= 0) {
    for (const account of ranking.order) status[account] = UNCLASSIFIED;
    const why: Message = { id: "abc.totalNotPositive", values: { total: ranking.total } };
    return { ...found, ...withoutClasses(why, status) };
  }
  const { ends, lines } = cutRanking(ranking, cut);
  return { ...found, ends, lines, ...byAccount(ranking, measured, ends) };
}

/** The measure as it is computed with, and who takes part in the ranking. */
interface Measured {
  values: Float64Array;
  status: Uint8Array;
  /** Accounts below zero. */
  below: Uint32Array;
  blanks: number;
}

function measuredBy(measure: Float64Array, negatives: AbcSettings["negatives"]): Measured {
  const values = negatives === "zero" ? measure.slice() : measure;
  const status = new Uint8Array(values.length);
  const below: number[] = [];
  let blanks = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value >= 0) continue; // CLASSIFIED, which is 0: most of them
    if (value < 0) {
      below.push(i);
      if (negatives === "apart") status[i] = APART;
      if (negatives === "zero") values[i] = 0;
    } else {
      status[i] = UNCLASSIFIED;
      blanks++;
    }
  }
  return { values, status, below: Uint32Array.from(below), blanks };
}

/** Nothing is ranked: `why` says the reason. */
function withoutClasses(
  why: Message,
  { length }: Uint8Array,
): Omit<AbcClasses, "values" | "status" | "ranking" | "negatives"> {
  return {
    classes: new Uint8Array(length).fill(LAST_CLASS),
    ends: { a: 0, b: 0 },
    lines: null,
    share: new Float64Array(length).fill(NaN),
    cumulativeShare: new Float64Array(length).fill(NaN),
    withoutClasses: why,
  };
}

/** What the ranking comes to for every account; NaN, and the last class, where it is not in the ranking. */
function byAccount(
  { order, cumulative, total }: Ranking,
  { values, status }: Measured,
  ends: ClassEnds,
): Pick<AbcClasses, "classes" | "share" | "cumulativeShare"> {
  const n = values.length;
  const part = total > 0 ? total : Infinity; // shares of nothing are 0
  const share = new Float64Array(n);
  for (let account = 0; account < n; account++)
    share[account] = status[account] === CLASSIFIED ? (values[account] ?? 0) / part : NaN;
  const cumulativeShare = new Float64Array(n).fill(NaN);
  for (let rank = 0; rank < order.length; rank++)
    cumulativeShare[order[rank] ?? 0] = (cumulative[rank] ?? 0) / part;
  const classes = new Uint8Array(n).fill(LAST_CLASS);
  for (let rank = 0; rank < ends.b; rank++) classes[order[rank] ?? 0] = classOfRank(ends, rank);
  return { classes, share, cumulativeShare };
}
