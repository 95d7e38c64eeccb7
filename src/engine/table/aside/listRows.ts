import type { TableData } from "../types";
import { lineFacts, type LineFacts } from "./lineFacts";

/** So many lines, spread over the list, tell what its rows hold. */
const LOOKED_AT = 500;

/** The rows of a list, and what is usual among them. */
export interface ListRows {
  rowCount: number;
  /** Lines that are no data already. */
  left: ReadonlySet<number>;
  read: (line: number) => LineFacts;
  /** It says whose row it is, as far as the list's rows do. */
  isNamed: (said: LineFacts) => boolean;
  /** It fills at most half of what the list's rows do. */
  isSparse: (said: LineFacts) => boolean;
  /** Sparse, and without a figure, an answer or a date. */
  isBare: (said: LineFacts) => boolean;
}

/** A line behind the last sure record. */
export interface FootLine {
  line: number;
  said: LineFacts;
  /** A blank row or a total lies between it and the last sure record. */
  isBelowGap: boolean;
}

/**
 * The rows of a table as a list; null where no row has a figure, an answer or a date: nothing tells a record from a
 * note there.
 *
 * @example listRows(table, [])?.isSparse(said) // => true
 */
export function listRows(table: TableData, aside: readonly number[], account?: string): ListRows | null {
  const { rowCount } = table;
  const left = new Set(aside);
  const read = lineFacts(table, account);
  const filled = spread(rowCount, left)
    .map(read)
    .filter((said) => said.filled > 0);
  const areNamed = filled.filter(({ named }) => named).length * 2 > filled.length;
  const isNamed = ({ named }: LineFacts) => named || !areNamed;
  const fitting = filled.filter((said) => said.facts > 0 && isNamed(said)).map((said) => said.fitting);
  const usual = fitting.sort((a, b) => a - b)[Math.floor(fitting.length / 2)];
  if (usual === undefined) return null;
  const isSparse = (said: LineFacts) => said.fitting * 2 <= usual;
  return { rowCount, left, read, isNamed, isSparse, isBare: (said) => said.facts === 0 && isSparse(said) };
}

/** The line behind the last sure record: it says whose it is, and more than half of what others do; 0 without one. */
export function endOfRecords({ rowCount, left, read, isNamed, isSparse }: ListRows): number {
  for (let line = rowCount - 1; line >= 0; line--) {
    if (left.has(line)) continue;
    const said = read(line);
    if (said.facts > 0 && isNamed(said) && !isSparse(said) && !said.isSummary) return line + 1;
  }
  return 0;
}

/** The lines from there on that hold something. */
export function footLines({ rowCount, left, read }: ListRows, end: number): FootLine[] {
  const lines: FootLine[] = [];
  let isBelowGap = false;
  for (let line = end; line < rowCount; line++) {
    const said = read(line);
    if (said.filled === 0 || left.has(line)) isBelowGap = true;
    else lines.push({ line, said, isBelowGap });
  }
  return lines;
}

/** Share of the rows up to a line, blank ones left out. */
export function shareOf({ left, read }: ListRows, end: number, counts: (said: LineFacts) => boolean): number {
  const filled = spread(end, left)
    .map(read)
    .filter((said) => said.filled > 0);
  return filled.filter(counts).length / Math.max(1, filled.length);
}

/** Some of the first so many lines, evenly spread. */
function spread(count: number, left: ReadonlySet<number>): number[] {
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  const lines = Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
  return lines.filter((line) => !left.has(line));
}
