import type { AnswerNumber } from "./answerMeaning";
import { NUMBER, type CellColumn } from "./cells/cellColumn";

/**
 * A few of a column's native numbers that decide what its numbers mean as all of them would [D1]: the highest, and one
 * that is neither 0 nor 1.
 *
 * @param percents points of the cells that are per cent, by index
 * @param bounds numbers below `from` or above `to` decide nothing; one above `enough` decides whatever the others say
 * @example decidingNumbers(cellColumn([0, 1, 4, 250]), new Map(), { from: 0, to: 100, enough: 5 }) // => 4 and 4 points
 */
export function decidingNumbers(
  { codes, numbers }: CellColumn,
  percents: ReadonlyMap<number, number>,
  { from, to, enough }: { from: number; to: number; enough: number },
): AnswerNumber[] {
  let highest = -Infinity;
  let otherThanYesNo = NaN;
  for (let i = 0; i < numbers.length && !(highest > enough); i++) {
    if (codes[i] !== NUMBER || (percents.size > 0 && percents.has(i))) continue;
    const points = numbers[i] ?? NaN;
    if (points < from || points > to) continue;
    if (points > highest) highest = points;
    if (points !== 0 && points !== 1) otherThanYesNo = points;
  }
  const plain = [highest, otherThanYesNo]
    .filter(Number.isFinite)
    .map((points) => ({ points, percent: false, currency: false }));
  const ofPercents = [...percents.values()].filter((points) => points >= from && points <= to);
  const highestPercent = ofPercents.reduce((most, points) => Math.max(most, points), -Infinity);
  return ofPercents.length === 0
    ? plain
    : [...plain, { points: highestPercent, percent: true, currency: false }];
}
