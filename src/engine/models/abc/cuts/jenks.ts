import { naturalBreaks } from "../../../stats/naturalBreaks";
import { tieBlocks } from "../../../stats/tieBlocks";
import type { Ranking } from "../ranking";
import { countPositive, LAST_CLASS, type CutResult } from "./cutResult";

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
  // A second measure parts equal values, but what is parted here are the different ones.
  const starts = tieBlocks(descending);
  const count = starts.length - 1;
  const ascending = Float64Array.from(
    { length: count },
    (_, i) => descending[starts[count - 1 - i] ?? 0] ?? 0,
  );
  const { low, lowAndMiddle } =
    count < CLASSES ? { low: 0, lowAndMiddle: count - 1 } : naturalBreaks(ascending);
  const positive = countPositive(ranking);
  const endOf = (below: number): number => Math.min(starts[count - below] ?? 0, positive);
  const ends = { a: endOf(lowAndMiddle), b: endOf(low) };
  if (count < CLASSES) return { ends, lines: null };
  return { ends, lines: { a: ascending[lowAndMiddle] ?? 0, b: ascending[low] ?? 0 } };
}
