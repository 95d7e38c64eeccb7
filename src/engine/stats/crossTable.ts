/** Codes that count from 0; anything else (NO_TIER, NO_GROUP) stands for "none". */
export type Codes = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Counts by two codes, row after row. The last line and the last column are those without a code. */
export interface CrossTable {
  counts: Uint32Array;
  /** Lines of `counts`, the one without a code included. */
  lines: number;
  /** Columns of `counts`, the one without a code included. */
  columns: number;
}

/**
 * How many accounts have each pair of two codes: tier × owner, class × region.
 *
 * @param down one code an account, below `downCount`; any other code counts in the last line
 * @param across one code an account, below `acrossCount`; any other code counts in the last column
 * @throws RangeError where the columns differ in length
 * @example
 * // two tiers and one without × two owners
 * crossTable(Uint8Array.of(0, 1, 255), 2, Uint32Array.of(0, 1, 1), 2).counts // => [1,0,0, 0,1,0, 0,1,0]
 */
export function crossTable(down: Codes, downCount: number, across: Codes, acrossCount: number): CrossTable {
  if (down.length !== across.length)
    throw new RangeError(`Columns of ${down.length} and ${across.length} accounts make no table.`);
  const lines = downCount + 1;
  const columns = acrossCount + 1;
  const counts = new Uint32Array(lines * columns);
  for (let i = 0; i < down.length; i++) {
    const line = inRange(down[i] ?? 0, downCount);
    const column = inRange(across[i] ?? 0, acrossCount);
    const at = line * columns + column;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { counts, lines, columns };
}

/** The code, or `count` where it is none; −1 is a large one without its sign. */
function inRange(code: number, count: number): number {
  return code >>> 0 < count ? code : count;
}
