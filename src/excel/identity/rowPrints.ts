import { cellAt, type CellValue, type Cells } from "../../engine";
import type { IdentityColumn, RowIdentity, RowPrints } from "./types";

/** Fingerprints of the rows as they were read, by the columns of the user's own table. */
export function printsOf({ columns }: RowIdentity, rowCount: number): RowPrints {
  const theirs = columns.filter(({ isByHand }) => isByHand !== true);
  const plain = theirs.map(({ column, header, isKey }) => ({ column, header, isKey }));
  const values = new Map(columns.map((column) => [column.column, column.values]));
  return rowPrints(plain, values, rowCount);
}

/**
 * Fingerprints of rows: 32 bits of the key cells and 32 of the others. Together they tell 100,000 rows apart; where
 * there is no key, all cells are.
 *
 * @param values Columns by index within the sheet, from the first of the rows on.
 * @example rowPrints([{ column: 0, header: "Name", isKey: true }], new Map([[0, ["Acme", "Acme"]]]), 2)
 * // => { columns: […], keys: [k, k], rests: [r, r] }
 */
export function rowPrints(
  columns: readonly IdentityColumn[],
  values: ReadonlyMap<number, Cells>,
  rowCount: number,
): RowPrints {
  const keyed = columns.some(({ isKey }) => isKey);
  const cells = (isKey: boolean) =>
    columns
      .filter((column) => (keyed ? column.isKey === isKey : isKey))
      .map(({ column }) => values.get(column) ?? []);
  return { columns, keys: prints(cells(true), rowCount), rests: prints(cells(false), rowCount) };
}

function prints(columns: readonly Cells[], rowCount: number): number[] {
  return Array.from({ length: rowCount }, (_, row) => {
    let print = SEED;
    for (const cells of columns) print = cellPrint(print, cellAt(cells, row));
    return print;
  });
}

/**
 * Fingerprint of a rectangle of cells: 32 bits.
 *
 * @example cellsPrint([["Acme", 1]]) === cellsPrint([["Acme", "1"]]) // => false
 */
export function cellsPrint(cells: readonly (readonly CellValue[])[]): number {
  let print = SEED;
  for (const row of cells) for (const cell of row) print = cellPrint(print, cell);
  return print;
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function cellPrint(before: number, value: CellValue): number {
  const text = `${typeof value}:${String(value)}\n`;
  let print = before;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), PRIME);
  return print >>> 0;
}
