import type { AbcCut, CountCut, CumulativeCut } from "../../settings/types";
import { cumulativeSums } from "../../stats/cumulativeSums";
import { SHARE_TOLERANCE } from "../../stats/tolerance";
import { ABC_CLASSES, type AbcClass } from "../../types";
import { roundedUp } from "../roundedUp";
import { classWith, countAbove, type FixedCut, type Ranked } from "./classWith";
import type { AbcResult } from "./result";
import { CLASSIFIED } from "./status";
import { decimalsOf } from "./steps";

/** How far an account is from a better class. */
export interface AbcToNext {
  /** The class that it would reach. */
  class: AbcClass;
  /** With so much more of the measure, all others staying as they are, it is there: the least in steps of the values. */
  value: number;
  /** The same in as few figures as still reach that class, three or more: what a sentence says. */
  said: number;
}

/** What of a result the distance is measured in. */
type Ordered = Pick<AbcResult, "order" | "values" | "status" | "classes">;

/** From where on a class is reached; `isOpen`: only above it. */
interface Line {
  at: number;
  isOpen: boolean;
}

/** How often another step is tried where the first is too large or too small. */
const TRIES = 12;
/** More figures than a number has. */
const MOST_FIGURES = 16;

/**
 * The distance to the better class of every account: how much more of the measure reaches it [P4, P5]. Under cumulative,
 * count and thresholds this is exact: with so much more, and the others as they are, the account is in that class, the
 * larger total counted in. It is told in the steps in which the values are written, rounded up, since a line may have to
 * be passed: whoever types value and distance added up is there. A value that was floored at zero counts from zero on
 * [P2]. Natural breaks and the computed limits would move themselves; there it is the distance to the lowest value that
 * the better class has.
 *
 * @returns a function, so that the running totals are made once; it gives null for class A, for accounts without a class,
 * and where nothing more would do: under exclude the largest account may be too large for A
 * @example abcToNext(abc, cut)(2) // => { class: "A", value: 1251, said: 1260 }
 */
export function abcToNext(abc: Ordered, cut: AbcCut): (account: number) => AbcToNext | null {
  const descending = Float64Array.from(abc.order, (account) => abc.values[account] ?? 0);
  const cumulative = cumulativeSums(descending);
  const ranked: Ranked = { descending, cumulative, total: cumulative[cumulative.length - 1] ?? 0 };
  const ends = endsOf(abc);
  const decimals = decimalsOf(descending);
  const lineOf = (better: number, value: number): Line | null => {
    const line = lineTo(better, value, cut, ranked, ends);
    // Nothing and less is the last class under every cut [P2].
    return line && line.at <= 0 ? { at: 0, isOpen: true } : line;
  };
  const amountOf = (better: number, value: number): number | null => {
    const line = lineOf(better, value);
    if (!line) return null;
    return isFixed(cut)
      ? enough(better, value, line, cut, ranked, decimals)
      : neat(line.at - value, decimals);
  };
  return (account) => {
    if (abc.status[account] !== CLASSIFIED) return null;
    const value = abc.values[account] ?? NaN;
    let best: { index: number; amount: number } | null = null;
    for (let better = (abc.classes[account] ?? 0) - 1; better >= 0; better--) {
      const amount = amountOf(better, value);
      // A better class that takes no more than the one before it is the one that is reached.
      if (amount !== null && (best === null || amount <= best.amount)) best = { index: better, amount };
    }
    if (best === null) return null;
    const { index, amount } = best;
    const said = isFixed(cut)
      ? inFewFigures(amount, (more) => classWith(ranked, cut, value, value + more) === index)
      : amount;
    return { class: ABC_CLASSES[index] ?? "A", value: amount, said };
  };
}

function isFixed(cut: AbcCut): cut is FixedCut {
  return cut.kind === "cumulative" || cut.kind === "count" || cut.kind === "thresholds";
}

/**
 * The least in whole steps that reaches a class; null where nothing does. Under exclude too much is as wrong as too little,
 * so finer steps are tried; elsewhere only what adding up leaves can be in the way, so larger ones.
 */
function enough(
  better: number,
  value: number,
  { at, isOpen }: Line,
  cut: FixedCut,
  ranked: Ranked,
  decimals: number,
): number | null {
  const isNarrow = cut.kind === "cumulative" && cut.crossing === "exclude";
  const wanted = Math.max(0, at - value);
  for (let tries = 0; tries < TRIES; tries++) {
    const places = isNarrow ? decimals + tries : decimals - tries;
    const step = 10 ** -places;
    const steps = isOpen ? Math.floor(wanted / step + 1e-9) + 1 : Math.ceil(wanted / step - 1e-9);
    const amount = neat(Math.max(1, steps) * step, places);
    if (classWith(ranked, cut, value, value + amount) <= better) return amount;
  }
  return null;
}

/** Rounded up to the fewest figures with which something still holds. */
function inFewFigures(amount: number, holds: (more: number) => boolean): number {
  for (let figures = 3; figures < MOST_FIGURES; figures++) {
    const said = roundedUp(amount, false, figures);
    if (holds(said)) return said;
  }
  return amount;
}

/** Without what binary fractions leave behind. */
function neat(amount: number, decimals: number): number {
  return Number(amount.toFixed(Math.max(0, decimals)));
}

/** Ranks, from 0, at which A and B end. */
function endsOf({ order, classes }: Ordered): readonly number[] {
  const endOf = (last: number) => {
    const end = order.findIndex((account) => (classes[account] ?? 0) > last);
    return end < 0 ? order.length : end;
  };
  return [endOf(0), endOf(1)];
}

function lineTo(
  better: number,
  value: number,
  cut: AbcCut,
  ranked: Ranked,
  ends: readonly number[],
): Line | null {
  switch (cut.kind) {
    case "cumulative":
      return lineByShare(better, value, cut, ranked);
    case "count":
      return lineByCount(better, cut, ranked);
    case "thresholds":
      return { at: better === 0 ? cut.a : cut.b, isOpen: false };
    case "jenks":
    case "computed":
      return lastOf(better, ranked, ends);
  }
}

/** What the last account of a class has; null of an empty one. */
function lastOf(better: number, { descending }: Ranked, ends: readonly number[]): Line | null {
  const end = ends[better] ?? 0;
  const start = better === 0 ? 0 : (ends[better - 1] ?? 0);
  const at = end > start ? descending[end - 1] : undefined;
  return at === undefined ? null : { at, isOpen: false };
}

/** As much as the account at the limit has: equal values go up [P5]. */
function lineByCount(better: number, { a, b }: CountCut, { descending }: Ranked): Line | null {
  const limit = Math.ceil((better === 0 ? a : b) * descending.length - SHARE_TOLERANCE);
  const at = limit > 0 ? descending[limit - 1] : undefined;
  return at === undefined ? null : { at, isOpen: false };
}

function lineByShare(
  better: number,
  value: number,
  { a, b, crossing }: CumulativeCut,
  ranked: Ranked,
): Line | null {
  const limit = better === 0 ? a : b;
  return crossing === "include" ? lineInclude(value, limit, ranked) : lineExclude(value, limit, ranked);
}

/**
 * Include: with x instead of its value the account is in while the larger others, S, are below the share of the total
 * that there would be then, S < limit · (others + x). The more of them stay above it, the less x it takes; the most that
 * may is found by halving.
 */
function lineInclude(value: number, limit: number, { descending, cumulative, total }: Ranked): Line | null {
  const share = limit - SHARE_TOLERANCE;
  if (share <= 0) return null;
  const others = total - value;
  const needed = (larger: number): number =>
    larger === 0 ? -Infinity : (cumulative[larger - 1] ?? 0) / share - others;
  const larger = lastWhere(countAbove(descending, value), (count) =>
    count === 0 ? true : needed(count) < (descending[count - 1] ?? 0),
  );
  const next = nextBelow(descending, larger, value);
  const least = needed(larger);
  return { at: Math.max(next, least), isOpen: least >= next };
}

/**
 * Exclude: with x the account is in while it and the others that are no smaller make no more than the limit of the total.
 * Just above the next smaller account is the least x with as many above it.
 */
function lineExclude(value: number, limit: number, { descending, cumulative, total }: Ranked): Line | null {
  const others = total - value;
  const fits = (larger: number): boolean => {
    const x = nextBelow(descending, larger, value);
    const sum = larger === 0 ? 0 : (cumulative[larger - 1] ?? 0);
    // Just above x there is a little less room: that at x must be more than what counts as the same share [P6].
    return limit >= 1 ? sum <= others : sum + x < (limit - SHARE_TOLERANCE) * (others + x);
  };
  const most = countAbove(descending, value);
  if (!fits(0)) return null;
  return { at: nextBelow(descending, lastWhere(most, fits), value), isOpen: true };
}

/** The value of the next account below so many larger ones; the account's own where none lies between. */
function nextBelow(descending: Float64Array, larger: number, value: number): number {
  return Math.max(descending[larger] ?? value, value);
}

/** The largest number up to `most` for which something holds that holds for 0 and up to some number. */
function lastWhere(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
