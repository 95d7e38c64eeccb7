import type { RowPrints } from "./types";

type Prints = Pick<RowPrints, "keys" | "rests">;

/**
 * Where each row that stands now stood then; −1 where it did not. In this order:
 *
 * 1. the same cells altogether: the same row, wherever it was sorted to; of several alike the first is the first;
 * 2. the same account with other answers: in the same place, else where only one row of it is left, then and now;
 * 3. another name beside the same answers, in the same place: the account was renamed. Were it another account, the
 *    same answers would have given it the same tier.
 *
 * @param then with the columns that they were made of: without answers none is known by them.
 * @example rowsThen({ columns, keys: [1, 2], rests: [9, 9] }, { keys: [2, 5, 1], rests: [9, 9, 8] }) // => [1, -1, 0]
 */
export function rowsThen(then: RowPrints, now: Prints): Int32Array {
  const found = new Int32Array(now.keys.length).fill(-1);
  const taken = new Uint8Array(then.keys.length);
  const pair = (row: number, old: number): void => {
    found[row] = old;
    taken[old] = 1;
  };

  const same = queues(then, (row) => both(then, row));
  // Rows that stayed where they were come first: of several alike, each keeps its own.
  for (let row = 0; row < found.length; row++)
    if (row < taken.length && both(now, row) === both(then, row)) pair(row, row);
  for (let row = 0; row < found.length; row++) {
    if (found[row] !== -1) continue;
    const queue = same.get(both(now, row));
    while (queue?.length && taken[queue[0] ?? 0]) queue.shift();
    const old = queue?.shift();
    if (old !== undefined) pair(row, old);
  }

  const keysThen = queues(then, (row) => then.keys[row]);
  for (const [key, rows] of queues(now, (row) => now.keys[row])) {
    const oldRows = (keysThen.get(key) ?? []).filter((old) => !taken[old]);
    const left = rows.filter((row) => found[row] === -1);
    for (const row of left) if (oldRows.includes(row)) pair(row, row);
    const [row, ...others] = left.filter((one) => found[one] === -1);
    const [old, ...oldOthers] = oldRows.filter((one) => !taken[one]);
    const isOnly = others.length === 0 && oldOthers.length === 0;
    if (isOnly && row !== undefined && old !== undefined) pair(row, old);
  }

  const hasAnswers = then.columns.some(({ isKey }) => !isKey) && then.columns.some(({ isKey }) => isKey);
  for (let row = 0; row < found.length && hasAnswers; row++) {
    const isFree = found[row] === -1 && row < taken.length && !taken[row];
    if (isFree && now.rests[row] === then.rests[row] && !keysThen.has(now.keys[row])) pair(row, row);
  }
  return found;
}

function both({ keys, rests }: Prints, row: number): string {
  return `${keys[row]}:${rests[row]}`;
}

function queues<K>({ keys }: Prints, keyOf: (row: number) => K): Map<K, number[]> {
  const rows = new Map<K, number[]>();
  for (let row = 0; row < keys.length; row++) {
    const key = keyOf(row);
    const queue = rows.get(key);
    if (queue) queue.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}
