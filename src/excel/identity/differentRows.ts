import type { RowPrints } from "./types";

/**
 * How many rows are not what they were: edited, new or gone. Rows that only stand elsewhere, as after a sort that took
 * all of their cells along, count as the same.
 *
 * @example differentRows({ keys: [1, 2], rests: [8, 9] }, { keys: [2, 1, 3], rests: [9, 7, 7] }) // => 2
 */
export function differentRows(
  then: Pick<RowPrints, "keys" | "rests">,
  now: Pick<RowPrints, "keys" | "rests">,
): number {
  const counts = new Map<string, number>();
  const note = ({ keys, rests }: Pick<RowPrints, "keys" | "rests">, by: 1 | -1): void =>
    keys.forEach((key, row) => {
      const print = `${key}:${rests[row]}`;
      counts.set(print, (counts.get(print) ?? 0) + by);
    });
  note(now, 1);
  note(then, -1);
  let added = 0;
  let gone = 0;
  for (const count of counts.values()) {
    if (count > 0) added += count;
    else gone -= count;
  }
  // An edited row is a new one and one that is gone.
  return Math.max(added, gone);
}
