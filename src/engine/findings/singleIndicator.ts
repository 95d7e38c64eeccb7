import { CLASSIFIED } from "../models/abc/status";
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

/** An account that one measure and the score card see differently; ranks are among those that have both. */
interface Differs {
  account: number;
  byMeasure: number;
  byScore: number;
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
  const ranked = ranksOf(inputs, card.score);
  const inClass = (index: number) =>
    ranked.filter(({ account }) => abc.status[account] === CLASSIFIED && abc.classes[account] === index);
  const band = (account: number): number => card.classes[account] ?? NO_CLASS;
  const big = inClass(A).filter(({ account }) => band(account) !== NO_CLASS && band(account) >= MIDDLE);
  const small = inClass(C).filter(({ account }) => band(account) === TOP);
  if (big.length + small.length === 0)
    return { state: "clear", message: { id: "trap.singleIndicator.clear", values: { measure } } };

  const name = calledIn(columns);
  const said = (
    found: Differs[],
    id: "trap.singleIndicator.big" | "trap.singleIndicator.small",
  ): Message[] => {
    if (found.length === 0) return [];
    const accounts = firstFew(found.sort(byGap), ({ account, byMeasure, byScore }) => ({
      id: "trap.singleIndicator.account",
      values: { name: name(account), measure, byMeasure, byScore },
    }));
    return [{ id, values: { count: found.length, accounts } }];
  };
  const parts = [...said(big, "trap.singleIndicator.big"), ...said(small, "trap.singleIndicator.small")];
  const [first = "", second = ""] = parts;
  const message: Message =
    parts.length === 1
      ? { id: "trap.singleIndicator.one", values: { measure, first } }
      : { id: "trap.singleIndicator.both", values: { measure, first, second } };
  const accounts = [...big, ...small].sort(byGap).map(({ account }) => account);
  return { state: "found", message, accounts };
}

/** Both ranks of every account that has both, from 1; equal scores keep the order of the measure. */
function ranksOf({ abc }: TrapInputs, score: Float64Array): Differs[] {
  const both = abc.order.filter((account) => !Number.isNaN(score[account] ?? NaN));
  const byScore = new Map<number, number>();
  orderDescending(score, both).forEach((account, at) => byScore.set(account, at + 1));
  return Array.from(both, (account, at) => ({
    account,
    byMeasure: at + 1,
    byScore: byScore.get(account) ?? 0,
  }));
}

function byGap(a: Differs, b: Differs): number {
  const gap = ({ byMeasure, byScore }: Differs): number => Math.abs(byMeasure - byScore);
  return gap(b) - gap(a) || a.byMeasure - b.byMeasure;
}
