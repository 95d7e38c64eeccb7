import { cellAt, type Cells } from "../../engine";
import type { RowIdentity } from "./types";

/** What became of the rows between reading and writing. */
export type RowChange =
  /** Other accounts stand in these rows now. */
  | { kind: "moved"; rows: number; first: number; isSorted: boolean }
  /** The same accounts, with other cells beside them; by hand: in a column of ours. */
  | { kind: "edited"; rows: number; first: number; isByHand: boolean };

/**
 * Compares rows as they stand with what was read of them; null where they are the same.
 *
 * @param now Columns by index within the sheet; those that are missing are not compared.
 * @returns `first` counts from 0, from the first data row.
 * @example whatChanged({ columns: [{ column: 0, values: ["Acme", "Beta"], … }] }, new Map([[0, ["Beta", "Acme"]]]), 2)
 * // => { kind: "moved", rows: 2, first: 0, isSorted: true }
 */
export function whatChanged(
  { columns }: RowIdentity,
  now: ReadonlyMap<number, Cells>,
  rowCount: number,
): RowChange | null {
  const known = columns.filter(({ column }) => now.has(column));
  const keyed = known.some(({ isKey }) => isKey);
  const isOfKey = ({ isKey, isByHand = false }: (typeof known)[number]) => isKey || !(keyed || isByHand);
  const keys = known.filter(isOfKey);
  const rests = known.filter((column) => !isOfKey(column));
  const differing = (compared: typeof known) => differingRows(compared, now, rowCount);
  const moved = differing(keys);
  const [first] = moved;
  if (first !== undefined) {
    const names = (of: (column: (typeof keys)[number]) => Cells) =>
      moved.map((row) => JSON.stringify(keys.map((column) => cellAt(of(column), row)))).sort();
    const then = names(({ values }) => values);
    const here = names(({ column }) => now.get(column) ?? []);
    const isSorted = then.every((name, at) => name === here[at]);
    return { kind: "moved", rows: moved.length, first, isSorted };
  }
  const byHand = differing(rests.filter(({ isByHand }) => isByHand));
  const edited = byHand.length > 0 ? byHand : differing(rests);
  const [firstEdited] = edited;
  if (firstEdited === undefined) return null;
  return { kind: "edited", rows: edited.length, first: firstEdited, isByHand: byHand.length > 0 };
}

/**
 * The rows of which a cell is not what it was, from 0.
 *
 * @example differingRows([{ column: 0, values: ["Acme", "Beta"], … }], new Map([[0, ["Acme", "Eta"]]]), 2) // => [1]
 */
export function differingRows(
  columns: RowIdentity["columns"],
  now: ReadonlyMap<number, Cells>,
  rowCount: number,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++)
    if (columns.some(({ column, values }) => cellAt(values, row) !== cellAt(now.get(column) ?? [], row)))
      rows.push(row);
  return rows;
}
