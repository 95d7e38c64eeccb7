import { CompensatedSum } from "../stats/compensatedSum";
import { crossTable } from "../stats/crossTable";

/** Accounts by two class columns, best first; the last row and the last column are those without a class. */
export interface ClassMatrix {
  counts: number[][];
  /** What they bring, where there is a measure. */
  values?: number[][];
}

/** A class column: codes below the number of classes, anything else is none. */
export interface ClassCodes {
  classes: readonly string[];
  codes: Uint8Array;
}

/**
 * How many accounts have each pair of two classes, and what they bring.
 *
 * @param values one an account; unreadable ones bring nothing
 * @example classMatrix(abc, bands).counts // => [[8, 3, 1, 0, 0], [2, 9, 4, 0, 0], …]
 */
export function classMatrix(down: ClassCodes, across: ClassCodes, values?: Float64Array): ClassMatrix {
  const { counts, lines, columns } = crossTable(
    down.codes,
    down.classes.length,
    across.codes,
    across.classes.length,
  );
  const rowsOf = (cells: ArrayLike<number>) =>
    Array.from({ length: lines }, (_, line) => Array.from(cells).slice(line * columns, (line + 1) * columns));
  if (!values) return { counts: rowsOf(counts) };
  const sums = Array.from({ length: counts.length }, () => new CompensatedSum());
  values.forEach((value, account) => {
    if (Number.isNaN(value)) return;
    const line = Math.min(down.codes[account] ?? 0, down.classes.length);
    const column = Math.min(across.codes[account] ?? 0, across.classes.length);
    sums[line * columns + column]?.add(value);
  });
  return { counts: rowsOf(counts), values: rowsOf(sums.map(({ value }) => value)) };
}
