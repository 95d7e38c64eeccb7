import { ABC_CLASSES } from "../../../types";
import type { Ranking } from "../ranking";

/** Index of class C, which is also that of zero under every cut [P2]. */
export const LAST_CLASS = ABC_CLASSES.length - 1;

/** Where a cut draws its lines, and what follows for every rank. */
export interface CutResult {
  /** Class of every rank, as index into ABC_CLASSES. */
  classes: Uint8Array;
  /**
   * Where A and B end, in the cut's own unit: shares of the total (cumulative), shares of the accounts (count, computed)
   * or lowest values (thresholds, jenks); null where the values leave nothing to draw a line between.
   */
  lines: { a: number; b: number } | null;
}

/**
 * One class a block of accounts that are never parted [P5]. Zero, and under net what is below it, is the last class
 * [P2], whatever a cut says.
 *
 * @param classOf class of the ranks `start … end − 1`, counted from 0; asked from the largest on
 */
export function classByBlock(
  { descending, blocks }: Pick<Ranking, "descending" | "blocks">,
  classOf: (start: number, end: number) => number,
): Uint8Array {
  const classes = new Uint8Array(descending.length).fill(LAST_CLASS);
  for (let block = 0; block + 1 < blocks.length; block++) {
    const start = blocks[block] ?? 0;
    const end = blocks[block + 1] ?? start;
    if ((descending[start] ?? 0) <= 0) break;
    classes.fill(classOf(start, end), start, end);
  }
  return classes;
}

/** Accounts with a value above zero: the first ranks. */
export function countPositive({ descending }: Pick<Ranking, "descending">): number {
  const end = descending.findIndex((value) => value <= 0);
  return end < 0 ? descending.length : end;
}
