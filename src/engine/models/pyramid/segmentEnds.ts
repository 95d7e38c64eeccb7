import { SHARE_TOLERANCE } from "../../stats/tolerance";

/** Where segments end in a ranking, as numbers of accounts from the first on. */
interface SegmentEnds {
  ends: readonly number[];
  /** Before equal values moved them: who has more than the account at this rank is in the segment, or a better one. */
  planned: readonly number[];
}

/**
 * Where segments end in a ranking: number of accounts up to there. The i-th ends at its share of all, rounded, but takes
 * at least one account more than the one before [S1]. A block of equal values across an end goes up, unless that more
 * than doubles the segment; then it goes down [S2], and a segment may be empty.
 *
 * @param blocks starts of the blocks of equal values, and their number as the last entry
 * @param shares ascending, 0–1
 * @example segmentEnds(tieBlocks(values), [0.01, 0.05, 0.2]) // of 100 different values => { ends: [1, 5, 20], … }
 */
export function segmentEnds(blocks: ArrayLike<number>, shares: readonly number[]): SegmentEnds {
  const n = blocks[blocks.length - 1] ?? 0;
  const ends: number[] = [];
  const planned: number[] = [];
  let previous = 0;
  let block = 0;
  for (const share of shares) {
    const wanted = Math.min(n, Math.max(previous + 1, Math.floor(share * n + 0.5 + SHARE_TOLERANCE)));
    while ((blocks[block + 1] ?? n) < wanted) block++;
    const start = blocks[block] ?? 0;
    const end = blocks[block + 1] ?? n;
    const isTooMany = end - previous > 2 * (wanted - previous);
    previous = isTooMany ? Math.max(start, previous) : end;
    ends.push(previous);
    planned.push(wanted);
  }
  return { ends, planned };
}
