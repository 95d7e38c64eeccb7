import { nameOfField } from "../models/headers";
import { NO_CLASS } from "../models/model";
import { BANDS } from "../models/scorecard/classify";
import { orderDescending } from "../stats/orderDescending";
import { ABC_CLASSES, type Message } from "../types";
import { calledIn, firstFew } from "./named";
import { unmapped } from "./notChecked";
import type { TrapInputs, TrapOutcome } from "./trap";

const A = ABC_CLASSES.indexOf("A");
const C = ABC_CLASSES.indexOf("C");
const TOP = BANDS.indexOf("top");
const MIDDLE = BANDS.indexOf("middle");

/** Ranks from 1 by account, among those that have both a value and a score; 0 of the others. */
interface Ranks {
  /** The accounts that have both, largest value first. */
  both: Uint32Array;
  byMeasure: Uint32Array;
  byScore: Uint32Array;
}

/**
 * Judging by a single indicator [X1]: class A by the measure, yet middle or low on the value card, or class C and
 * top. The largest gap between the two ranks comes first.
 *
 * @example findSingleIndicator(inputs)
 * // => "Revenue alone would mislead you: 2 class A accounts score only middle or low, Acme (rank 1 by Revenue, 41 by score) …"
 */
export function findSingleIndicator(inputs: TrapInputs): TrapOutcome {
  const { abc, columns, card, cardLacks } = inputs;
  if (card === null) return unmapped(cardLacks);
  if (card.classes.every((band) => band === NO_CLASS))
    return { state: "unmapped", message: { id: "trap.singleIndicator.unscored" } };
  const measure = nameOfField(abc.measure, columns.headers);
  const { both, byMeasure, byScore } = ranksOf(inputs, card.score);
  const gap = (account: number): number => Math.abs((byMeasure[account] ?? 0) - (byScore[account] ?? 0));
  // Equal gaps stay in the order of the measure.
  const byGap = (a: number, b: number): number =>
    gap(b) - gap(a) || (byMeasure[a] ?? 0) - (byMeasure[b] ?? 0);
  const those = (index: number, isOdd: (band: number) => boolean): number[] =>
    Array.from(
      both.filter((account) => abc.classes[account] === index && isOdd(card.classes[account] ?? NO_CLASS)),
    ).sort(byGap);
  const big = those(A, (band) => band !== NO_CLASS && band >= MIDDLE);
  const small = those(C, (band) => band === TOP);
  if (big.length + small.length === 0)
    return { state: "clear", message: { id: "trap.singleIndicator.clear", values: { measure } } };

  const name = calledIn(columns);
  const said = (
    found: number[],
    id: "trap.singleIndicator.big" | "trap.singleIndicator.small",
  ): Message[] => {
    if (found.length === 0) return [];
    const accounts = firstFew(found, (account) => ({
      id: "trap.singleIndicator.account",
      values: {
        name: name(account),
        measure,
        byMeasure: byMeasure[account] ?? 0,
        byScore: byScore[account] ?? 0,
      },
    }));
    return [{ id, values: { count: found.length, accounts } }];
  };
  const parts = [...said(big, "trap.singleIndicator.big"), ...said(small, "trap.singleIndicator.small")];
  const [first = "", second = ""] = parts;
  const message: Message =
    parts.length === 1
      ? { id: "trap.singleIndicator.one", values: { measure, first } }
      : { id: "trap.singleIndicator.both", values: { measure, first, second } };
  return { state: "found", message, accounts: [...big, ...small].sort(byGap) };
}

/** Equal scores keep the order of the measure. */
function ranksOf({ abc }: TrapInputs, score: Float64Array): Ranks {
  const both = abc.order.filter((account) => !Number.isNaN(score[account] ?? NaN));
  const byMeasure = new Uint32Array(score.length);
  const byScore = new Uint32Array(score.length);
  both.forEach((account, at) => (byMeasure[account] = at + 1));
  orderDescending(score, both).forEach((account, at) => (byScore[account] = at + 1));
  return { both, byMeasure, byScore };
}
