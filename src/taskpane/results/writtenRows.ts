import {
  ABC_CLASSES,
  ABC_STATUS,
  effectiveTier,
  NO_TIER,
  type AbcClass,
  type Analysis,
  type ReadinessTier,
} from "../../engine";

/** Rows of the sheet by what our column says in them. */
export type RowsBy<Key> = ReadonlyMap<Key, readonly number[]>;

/**
 * Rows of each tier in force, from top to bottom.
 *
 * @example rowsByTier(analysis).get("open") // => [7, 12]
 */
export function rowsByTier({ readiness, rows }: Analysis): RowsBy<ReadinessTier | "open"> {
  if (!readiness) return new Map();
  const { computed, override } = readiness;
  return grouped(
    rows,
    (account) => effectiveTier(computed[account] ?? NO_TIER, override[account] ?? NO_TIER) ?? "open",
  );
}

/**
 * Rows of each class, from top to bottom; accounts without a class are in none.
 *
 * @example rowsByClass(analysis).get("A") // => [2, 9, 31]
 */
export function rowsByClass({ abc, rows }: Analysis): RowsBy<AbcClass> {
  if (!abc) return new Map();
  const classified = ABC_STATUS.indexOf("classified");
  return grouped(rows, (account) =>
    abc.status[account] === classified ? ABC_CLASSES[abc.classes[account] ?? Number.NaN] : undefined,
  );
}

function grouped<Key>(rows: Uint32Array, keyOf: (account: number) => Key | undefined): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  rows.forEach((row, account) => {
    const key = keyOf(account);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}
