import type { AbcSettings } from "../../settings/types";
import { once } from "../../stats/once";
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

export interface AbcClasses {
  /** As computed with: floored under `zero`, else the measure itself. */
  values: Float64Array;
  status: Uint8Array;
  classes: Uint8Array;
  /** The same classes as ranks: which of `ranking` are A, which are B. */
  ends: ClassEnds;
  /** Where A and B end, in the cut's own unit. */
  lines: CutResult["lines"];
  /** NaN unless classified; this and the next are worked out when they are asked for. */
  readonly share: Float64Array;
  readonly cumulativeShare: Float64Array;
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
  const ranking = rankAccounts(measured.values, measured.classified, second, measured.blanks);
  if (ranking.order.length === 0) return withoutClasses(measured, ranking, { id: "abc.nothingClassified" });
  if (negatives === "net" && ranking.total <= 0) {
    for (const account of ranking.order) measured.status[account] = UNCLASSIFIED;
    const values = { total: ranking.total };
    return withoutClasses(measured, ranking, { id: "abc.totalNotPositive", values });
  }
  return classesOf(measured, ranking, cutRanking(ranking, cut));
}

/** The measure as it is computed with, and who takes part in the ranking. */
interface Measured {
  values: Float64Array;
  status: Uint8Array;
  /** Accounts in the ranking. */
  classified: Uint32Array;
  /** Accounts below zero. */
  below: Uint32Array;
  blanks: number;
}

function measuredBy(measure: Float64Array, negatives: AbcSettings["negatives"]): Measured {
  const n = measure.length;
  const values = negatives === "zero" ? measure.slice() : measure;
  const status = new Uint8Array(n).fill(CLASSIFIED);
  const classified = new Uint32Array(n);
  const below: number[] = [];
  let ranked = 0;
  let blanks = 0;
  for (let account = 0; account < n; account++) {
    const value = measure[account] ?? NaN;
    if (value >= 0) classified[ranked++] = account;
    else if (value < 0) {
      below.push(account);
      if (negatives === "zero") values[account] = 0;
      if (negatives === "apart") status[account] = APART;
      else classified[ranked++] = account;
    } else {
      status[account] = UNCLASSIFIED;
      blanks++;
    }
  }
  return {
    values,
    status,
    classified: classified.subarray(0, ranked),
    below: Uint32Array.from(below),
    blanks,
  };
}

/** Nothing is ranked: `why` says the reason. */
function withoutClasses(measured: Measured, ranking: Ranking, why: Message): AbcClasses {
  const nobody = new Float64Array(measured.status.length).fill(NaN);
  return {
    ...foundBy(measured, ranking),
    ends: { a: 0, b: 0 },
    lines: null,
    classes: new Uint8Array(nobody.length).fill(LAST_CLASS),
    share: nobody,
    cumulativeShare: nobody,
    withoutClasses: why,
  };
}

function classesOf(measured: Measured, ranking: Ranking, { ends, lines }: CutResult): AbcClasses {
  const { order, descending, cumulative } = ranking;
  const total = ranking.total > 0 ? ranking.total : Infinity; // shares of nothing are 0
  const accounts = measured.status.length;
  const share = once(() => partsByAccount(descending, total, order, accounts));
  const cumulativeShare = once(() => partsByAccount(cumulative, total, order, accounts));
  return {
    ...foundBy(measured, ranking),
    ends,
    lines,
    classes: classesByAccount(ends, order, accounts),
    get share() {
      return share();
    },
    get cumulativeShare() {
      return cumulativeShare();
    },
  };
}

function classesByAccount(ends: ClassEnds, order: Uint32Array, accounts: number): Uint8Array {
  const classes = new Uint8Array(accounts).fill(LAST_CLASS);
  for (let rank = 0; rank < ends.b; rank++) classes[order[rank] ?? 0] = classOfRank(ends, rank);
  return classes;
}

function foundBy(
  { values, status, below }: Measured,
  ranking: Ranking,
): Pick<AbcClasses, "values" | "status" | "ranking" | "negatives"> {
  return { values, status, ranking, negatives: { count: below.length, indexes: below } };
}

/** Figures along the ranking as parts of a total, by account; NaN for those that are not in the ranking. */
function partsByAccount(
  ranked: Float64Array,
  total: number,
  order: Uint32Array,
  accounts: number,
): Float64Array {
  const parts = new Float64Array(accounts).fill(NaN);
  for (let rank = 0; rank < ranked.length; rank++) parts[order[rank] ?? 0] = (ranked[rank] ?? 0) / total;
  return parts;
}
