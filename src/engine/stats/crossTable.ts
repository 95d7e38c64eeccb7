/** Codes that count from 0; anything else (NO_TIER, NO_GROUP) stands for "none". */
export type Codes = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** How many codes a byte can hold. */
const CODES = 256;

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
export function crossTable(
  down: Uint8Array,
  downCount: number,
  across: Codes,
  acrossCount: number,
): CrossTable {
  if (down.length !== across.length)
    throw new RangeError(`Columns of ${down.length} and ${across.length} accounts make no table.`);
  const lines = downCount + 1;
  const columns = acrossCount + 1;
  const counts = new Uint32Array(lines * columns);
  const startOf = Uint32Array.from({ length: CODES }, (_, code) => Math.min(code, downCount) * columns);
  for (let i = 0; i < down.length; i++) {
    const column = across[i] ?? 0;
    // −1 is a large code without its sign.
    const at = (startOf[down[i] ?? 0] ?? 0) + (column >>> 0 < acrossCount ? column : acrossCount);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { counts, lines, columns };
}
