import { computedLimits } from "../../../stats/computedLimits";
import { sameValue, SHARE_TOLERANCE } from "../../../stats/tolerance";
import type { Ranking } from "../ranking";
import { countPositive, endsByBlock, type CutResult } from "./cutResult";

/**
 * Cut at the limits that lie in the values themselves (Ultsch & Lötsch 2015): ranks 1 … ⌊a·n⌋ are A, … ⌊b·n⌋ are B,
 * where n counts every account of the ranking and those without a value, as cABCanalysis counts them: they bring
 * nothing, but stay unclassified [P1].
 *
 * A block of equal values that a limit runs through goes where most of it lies [P5] (cABCanalysis: "all occurrences to
 * the class with the most instances or based on distance to boundary if tied"). Where two neighbouring classes have
 * equal parts of it, the part whose nearest account is nearer to the limit decides; three equal parts are B, and A where
 * no part is in B: as the cases come out that the reference shows. One value, or several that are all the same, are
 * all A.
 *
 * @example cutByCurve(rankingOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).lines // => { a: 0.42, b: 0.63 }
 */
export function cutByCurve(ranking: Ranking): CutResult {
  const { descending, order, blanks } = ranking;
  const positive = countPositive(ranking);
  if (isOneValue(ranking)) return { ends: { a: order.length, b: order.length }, lines: null };
  if (positive < 2) return { ends: { a: positive, b: positive }, lines: null };
  const n = order.length + blanks;
  const { a, b } = computedLimits(
    descending.map((value) => Math.max(0, value)),
    n,
  );
  const limits = [a * n, b * n] as const;
  return { ends: endsByBlock(ranking, (start, end) => classOfBlock(start, end, limits)), lines: { a, b } };
}

/** Whether all accounts of the ranking have the same value, be it zero. */
function isOneValue({ descending }: Ranking): boolean {
  return sameValue(descending[0] ?? NaN, descending[descending.length - 1] ?? NaN);
}

/** Where most of the ranks `start … end − 1` lie, given where A and B end. */
function classOfBlock(start: number, end: number, [a, b]: readonly [number, number]): number {
  const endOfA = clamp(Math.floor(a + SHARE_TOLERANCE), start, end);
  const endOfB = clamp(Math.floor(b + SHARE_TOLERANCE), start, end);
  const parts = [endOfA - start, endOfB - endOfA, end - endOfB];
  const most = Math.max(...parts);
  const [better = 0, ...worse] = parts.flatMap((part, index) => (part === most ? [index] : []));
  const [next] = worse;
  if (next === undefined) return better;
  if (worse.length > 1) return next;
  if (next - better > 1) return better;
  const limit = better === 0 ? a : b;
  return limit - Math.floor(limit + SHARE_TOLERANCE) < 0.5 ? better : next;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
