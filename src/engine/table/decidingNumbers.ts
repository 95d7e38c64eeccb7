import type { AnswerNumber } from "./answerMeaning";
import { NUMBER, type CellColumn } from "./cells/cellColumn";

/** What the native numbers of a column of answers or ratings say about their meaning [D1]. */
export interface DecidingNumbers {
  /** A few of them that decide as all of them would: the highest, and one that is neither 0 nor 1. */
  numbers: AnswerNumber[];
  /** Indexes of those beyond the bounds, which decide nothing. */
  outside: number[];
}

/**
 * Looks at all native numbers of a column once.
 *
 * @param percents points of the cells that are per cent, by index
 * @example decidingNumbers(cellColumn([0, 1, 4, 250]), new Map(), { from: 0, to: 100 })
 * // => { numbers: 4 and 4 points, outside: [3] }
 */
export function decidingNumbers(
  { codes, numbers }: CellColumn,
  percents: ReadonlyMap<number, number>,
  { from, to } = { from: -Infinity, to: Infinity },
): DecidingNumbers {
  const outside: number[] = [];
  let highest = -Infinity;
  let otherThanYesNo = NaN;
  for (let i = 0; i < numbers.length; i++) {
    if (codes[i] !== NUMBER || (percents.size > 0 && percents.has(i))) continue;
    const points = numbers[i] ?? NaN;
    if (points < from || points > to) {
      outside.push(i);
      continue;
    }
    if (points > highest) highest = points;
    if (points !== 0 && points !== 1) otherThanYesNo = points;
  }
  const deciding = [highest, otherThanYesNo].filter(Number.isFinite).map(plain);
  for (const [i, points] of percents) {
    if (points < from || points > to) outside.push(i);
    else if (points > highest || deciding.every(({ percent }) => !percent)) {
      highest = Math.max(highest, points);
      deciding.push({ points, percent: true, currency: false });
    }
  }
  return { numbers: deciding, outside };
}

function plain(points: number): AnswerNumber {
  return { points, percent: false, currency: false };
}
