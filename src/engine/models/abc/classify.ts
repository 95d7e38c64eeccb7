import type { AbcSettings, CumulativeCut } from "../../settings/types";
import { ABC_CLASSES, type Message } from "../../types";
import { cumulativeSums } from "../../stats/cumulativeSums";
import { orderDescending } from "../../stats/orderDescending";
import { tieBlocks } from "../../stats/tieBlocks";
import { SHARE_TOLERANCE } from "../../stats/tolerance";

/**
 * The rules of ABC by cumulative share (domain 3.3).
 * [P1] blank or unreadable: unclassified. [P2] negatives apart, floored at zero, or net; zero is the last class.
 * [P3] largest first, then first appearance. [P4] crossing included: A while the share before is below the cut;
 * excluded: while the share with it is not above. [P5] equal values share a class: the better one under include,
 * the worse one under exclude. [P6] a share within 1e-9 of a cut has reached it.
 */

export const CLASSIFIED = 0;
export const APART = 1;
export const UNCLASSIFIED = 2;

const LAST_CLASS = ABC_CLASSES.length - 1;

/** The classified accounts in order of their values, and what runs along them. */
export interface Ranking {
  /** Account indexes, largest value first. */
  order: Uint32Array;
  /** Their values in that order. */
  descending: Float64Array;
  /** Running totals; the last one is the total. */
  cumulative: Float64Array;
  total: number;
  /** Block i of equal values is `blocks[i] … blocks[i + 1] − 1`. */
  blocks: readonly number[];
}

export interface AbcClasses {
  /** As computed with: floored under `zero`. */
  values: Float64Array;
  status: Uint8Array;
  classes: Uint8Array;
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
 */
export function classifyAbc(
  measure: Float64Array,
  { cut, negatives }: Pick<AbcSettings, "cut" | "negatives">,
): AbcClasses {
  const n = measure.length;
  const values = Float64Array.from(measure);
  const status = new Uint8Array(n);
  const below: number[] = [];
  for (let i = 0; i < n; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) status[i] = UNCLASSIFIED;
    else if (value < 0) {
      below.push(i);
      if (negatives === "apart") status[i] = APART;
      if (negatives === "zero") values[i] = 0;
    }
  }
  const result: AbcClasses = {
    values,
    status,
    classes: new Uint8Array(n).fill(LAST_CLASS),
    share: new Float64Array(n).fill(NaN),
    cumulativeShare: new Float64Array(n).fill(NaN),
    ranking: rank(values, status),
    negatives: { count: below.length, indexes: Uint32Array.from(below) },
  };
  const { ranking } = result;
  if (ranking.order.length === 0) return { ...result, withoutClasses: { id: "abc.nothingClassified" } };
  if (negatives === "net" && ranking.total <= 0) {
    for (const account of ranking.order) status[account] = UNCLASSIFIED;
    return { ...result, withoutClasses: { id: "abc.totalNotPositive", values: { total: ranking.total } } };
  }
  const classByRank = cutByShare(ranking, cut);
  ranking.order.forEach((account, at) => {
    result.classes[account] = classByRank[at] ?? LAST_CLASS;
    result.share[account] = ranking.total > 0 ? (ranking.descending[at] ?? 0) / ranking.total : 0;
    result.cumulativeShare[account] = ranking.total > 0 ? (ranking.cumulative[at] ?? 0) / ranking.total : 0;
  });
  return result;
}

/** Orders the classified accounts [P3]. */
function rank(values: Float64Array, status: Uint8Array): Ranking {
  const classified = Uint32Array.from(values.keys()).filter((i) => status[i] === CLASSIFIED);
  const order = orderDescending(values, classified);
  const descending = Float64Array.from(order, (account) => values[account] ?? 0);
  const cumulative = cumulativeSums(descending);
  return {
    order,
    descending,
    cumulative,
    total: cumulative[cumulative.length - 1] ?? 0,
    blocks: tieBlocks(descending),
  };
}

/**
 * Class of every rank, as index into ABC_CLASSES [P4, P5, P6].
 *
 * @example
 * // 40, 40, 20 under the default cut: the second 40 crosses 80 %, and equal values stay together
 * cutByShare(ranking, { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" }) // => [0, 0, 1]
 */
export function cutByShare(ranking: Ranking, { a, b, crossing }: CumulativeCut): Uint8Array {
  const { descending, cumulative, total, blocks } = ranking;
  const classes = new Uint8Array(descending.length).fill(LAST_CLASS);
  if (total <= 0) return classes;
  const limits = [a, b];
  let current = 0;
  for (let block = 0; block + 1 < blocks.length; block++) {
    const start = blocks[block] ?? 0;
    const end = blocks[block + 1] ?? start;
    if ((descending[start] ?? 0) <= 0) break; // zero, and under net what is below it, is the last class [P2]
    const before = start > 0 ? (cumulative[start - 1] ?? 0) / total : 0;
    const including = (cumulative[end - 1] ?? 0) / total;
    const isPast = (limit: number): boolean =>
      crossing === "include" ? before >= limit - SHARE_TOLERANCE : including > limit + SHARE_TOLERANCE;
    while (current < LAST_CLASS && isPast(limits[current] ?? 0)) current++;
    classes.fill(current, start, end);
  }
  return classes;
}
