import type { Analysis } from "../analysis";
import type { ModelId } from "../types";
import { classCodes, classNames } from "./classCodes";
import { classMatrix, type ClassCodes, type ClassMatrix } from "./classMatrix";

/** Two models side by side. */
export interface ModelComparison extends ClassMatrix {
  model: ModelId;
  with: ModelId;
  /** Accounts that have a class in both. */
  both: number;
  /** Accounts that the two see most differently, the most telling first. */
  differ: Differing[];
}

interface Differing {
  account: number;
  /** Index into the classes of the one and of the other. */
  one: number;
  other: number;
}

/** More are not named. */
const MOST = 10;
/** Gaps are shares of ranks: what adding up leaves is no difference. */
const DIGITS = 1e9;

/**
 * The classes of two models side by side: how many accounts have each pair, what they bring, and who differs most. Both
 * are taken as scales from best to worst; of equal differences the account that brings more comes first.
 *
 * @returns null where one of them did not run
 * @example compareModels(analysis, "abc", "scorecard")?.differ[0] // => { account: 4, one: 0, other: 3 }: class A, low
 */
export function compareModels(analysis: Analysis, model: ModelId, other: ModelId): ModelComparison | null {
  const one = sideOf(analysis, model);
  const second = sideOf(analysis, other);
  if (!one || !second) return null;
  const values = analysis.abc?.values;
  const differ: (Differing & { gap: number })[] = [];
  let both = 0;
  for (let account = 0; account < analysis.accounts; account++) {
    const [a, b] = [one.codes[account] ?? 0, second.codes[account] ?? 0];
    if (a >= one.classes.length || b >= second.classes.length) continue;
    both++;
    const gap = Math.abs(placeOf(a, one) - placeOf(b, second));
    if (gap > 0) differ.push({ account, one: a, other: b, gap: Math.round(gap * DIGITS) });
  }
  const worth = ({ account }: Differing): number => values?.[account] || 0;
  differ.sort((a, b) => b.gap - a.gap || worth(b) - worth(a) || a.account - b.account);
  return {
    model,
    with: other,
    ...classMatrix(one, second, values),
    both,
    differ: differ.slice(0, MOST).map(({ account, one: a, other: b }) => ({ account, one: a, other: b })),
  };
}

function sideOf(analysis: Analysis, model: ModelId): ClassCodes | null {
  const codes = classCodes(analysis, model);
  return codes ? { classes: classNames(model), codes } : null;
}

/** Where a class stands between best (0) and worst (1). */
function placeOf(index: number, { classes }: ClassCodes): number {
  return classes.length > 1 ? index / (classes.length - 1) : 0;
}
