import { naturalBreaks } from "../../../stats/naturalBreaks";
import { tieBlocks } from "../../../stats/tieBlocks";
import type { Ranking } from "../ranking";
import { classByBlock, LAST_CLASS, type CutResult } from "./cutResult";

/** So many classes need so many different values. */
const CLASSES = LAST_CLASS + 1;

/**
 * Cut at the natural breaks of the values (Jenks): three classes that differ within as little as possible. Each
 * different value counts once, zero included, however many accounts have it: so a block of equal values is one value
 * and lies in one class [P5]. With fewer than three different values each is a class of its own, the best first.
 *
 * @example cutByBreaks(rankingOf([90, 12, 11, 10, 2, 1])).lines // => { a: 90, b: 10 }
 */
export function cutByBreaks(ranking: Ranking): CutResult {
  const { descending } = ranking;
  const starts = tieBlocks(descending).slice(0, -1);
  const ascending = Float64Array.from(starts, (start) => descending[start] ?? 0).reverse();
  const count = ascending.length;
  const { low, lowAndMiddle } =
    count < CLASSES ? { low: 0, lowAndMiddle: count - 1 } : naturalBreaks(ascending);
  const a = ascending[lowAndMiddle] ?? 0;
  const b = ascending[low] ?? 0;
  // Within a block of equal values, the first in rank is the largest only up to rounding: its class is that of its block.
  let block = 0;
  const classes = classByBlock(ranking, (start) => {
    while (block + 1 < count && (starts[block + 1] ?? 0) <= start) block++;
    const position = count - 1 - block;
    if (position >= lowAndMiddle) return 0;
    return position >= low ? 1 : LAST_CLASS;
  });
  return { classes, lines: count < CLASSES ? null : { a, b } };
}
