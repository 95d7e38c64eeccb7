import { computedLimits } from "../../../stats/computedLimits";
import { tieBlocks } from "../../../stats/tieBlocks";
import { SHARE_TOLERANCE } from "../../../stats/tolerance";
import type { Ranking } from "../ranking";
import { classByBlock, countPositive, LAST_CLASS, type CutResult } from "./cutResult";

/**
 * Cut at the limits that lie in the values themselves (Ultsch & Lötsch 2015): ranks 1 … ⌊a·n⌋ are A, … ⌊b·n⌋ are B,
 * where n counts every account of the ranking and those without a value, as cABCanalysis counts them: they bring
 * nothing, but stay unclassified [P1].
 *
 * A block of equal values that a limit runs through goes where most of it lies; where two classes have equal parts of
 * it, its middle decides [P5] (cABCanalysis: "all occurrences to the class with the most instances or based on distance
 * to boundary if tied"). One value, or several that are all the same, are all A.
 *
 * @example cutByCurve(rankingOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).lines // => { a: 0.43, b: 0.62 }
 */
export function cutByCurve(ranking: Ranking): CutResult {
  const { descending, order, blanks } = ranking;
  const positive = countPositive(ranking);
  if (isOneValue(ranking)) return { classes: new Uint8Array(order.length), lines: null };
  if (positive < 2) return { classes: classByBlock(ranking, () => 0), lines: null };
  const n = order.length + blanks;
  const { a, b } = computedLimits(descending.map((value) => Math.max(0, value)), n);
  const ends = [a * n, b * n] as const;
  return { classes: classByBlock(ranking, (start, end) => classOfBlock(start, end, ends)), lines: { a, b } };
}

/** Whether all accounts of the ranking have the same value, be it zero. */
function isOneValue({ descending }: Ranking): boolean {
  return tieBlocks(descending).length === 2;
}

/** Where most of the ranks `start … end − 1` lie, given where A and B end. */
function classOfBlock(start: number, end: number, [a, b]: readonly [number, number]): number {
  const endOfA = clamp(Math.floor(a + SHARE_TOLERANCE), start, end);
  const endOfB = clamp(Math.floor(b + SHARE_TOLERANCE), start, end);
  const parts = [endOfA - start, endOfB - endOfA, end - endOfB];
  const most = Math.max(...parts);
  const [first = 0, ...others] = parts.flatMap((part, index) => (part === most ? [index] : []));
  const middle = (start + end) / 2;
  let found = first;
  for (const other of others) {
    const boundary = found === 0 && other === LAST_CLASS ? (a + b) / 2 : found === 0 ? a : b;
    if (middle > boundary) found = other;
  }
  return found;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
