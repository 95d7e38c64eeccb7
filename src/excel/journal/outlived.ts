import type { RunMark } from "./types";

/** So many runs can be taken back, one after the other. */
const MOST_RUNS = 3;
/** Before them, so many that added columns: without their records nothing could take those out. */
const MOST_ADDING = 10;
/** Their records together, in characters; what a workbook gains by them stays below this. */
const MOST_SIZE = 12_000_000;

/**
 * Which runs stay to be taken back: the last ones, as far as they have room, the latest in any case; and of those before
 * them the ones that added columns. Taken
 * back, such a one leaves out what runs in between changed in other columns.
 *
 * @param marks oldest first
 * @example outlived([one, two, three, four]) // => { kept: [two, three, four], dropped: [one.id] }
 */
export function outlived(marks: readonly RunMark[]): { kept: RunMark[]; dropped: string[] } {
  const kept: RunMark[] = [];
  const dropped: string[] = [];
  let size = 0;
  for (const mark of [...marks].reverse()) {
    const isLatest = kept.length === 0;
    const isWanted = mark.adds
      ? kept.length < MOST_RUNS + MOST_ADDING
      : kept.length < MOST_RUNS && dropped.length === 0;
    if (isLatest || (isWanted && size + mark.size <= MOST_SIZE)) {
      kept.unshift(mark);
      size += mark.size;
    } else dropped.push(mark.id);
  }
  return { kept, dropped };
}
