import type { RunMark } from "./types";

/** So many runs can be taken back, one after the other. */
const MOST_RUNS = 3;
/** Their records together, in characters; what a workbook gains by them stays below this. */
const MOST_SIZE = 12_000_000;

/**
 * Which runs stay to be taken back: the last ones, as far as they have room; the latest in any case.
 *
 * @param marks oldest first
 * @example outlived([one, two, three, four]) // => { kept: [two, three, four], dropped: [one.id] }
 */
export function outlived(marks: readonly RunMark[]): { kept: RunMark[]; dropped: string[] } {
  const kept: RunMark[] = [];
  const dropped: string[] = [];
  let size = 0;
  for (const mark of [...marks].reverse()) {
    size += mark.size;
    const stays =
      dropped.length === 0 && (kept.length === 0 || (kept.length < MOST_RUNS && size <= MOST_SIZE));
    if (stays) kept.unshift(mark);
    else dropped.push(mark.id);
  }
  return { kept, dropped };
}
