import { AREA, areaOf, rangeOf, type Area } from "../core/area";
import { runsOf } from "../core/runs";
import type { StandingAccounts } from "./types";

interface Line {
  row: number;
  isNoted: boolean;
  /** Something of theirs stands in it outside of the table. */
  reachesOut: boolean;
}

/** Rows to a message; formulas may be long. */
const PIECE = 2_000;

/**
 * Which rows have to stay, since the person wrote beside them: in a column of theirs within the table, or anywhere else
 * in the row. Rows of a table above such a one stay, too, where it reaches out of the table: there nothing would move
 * up with it. What a column of theirs computes in every row is nothing that they wrote there.
 *
 * @param rows some of the accounts' rows, as indexes below the header, ascending
 */
export async function notedRows(
  context: Excel.RequestContext,
  { sheetId, place }: StandingAccounts,
  rows: readonly number[],
): Promise<Set<number>> {
  const [first] = rows;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (first === undefined || used.isNullObject) return new Set();
  const theirs = columnsBeside(areaOf(used), new Set(place.own.values()));
  if (theirs.length === 0) return new Set();

  const asked = new Set(rows);
  const rowCount = place.area.rowCount - 1;
  const other = Array.from({ length: rowCount }, (_, row) => row).find((row) => !asked.has(row));
  const read = (start: number, count: number) =>
    runsOf(theirs).map(({ start: column, count: columnCount }) =>
      rangeOf(sheet, { row: place.area.row + 1 + start, column, rowCount: count, columnCount }).load(
        "formulasR1C1",
      ),
    );
  const pattern = other === undefined ? [] : read(other, 1);
  const piece = async (start: number): Promise<Line[]> => {
    const count = Math.min(PIECE, rowCount - start);
    const cells = read(start, count);
    await context.sync();
    const computed = lineOf(pattern, 0);
    return Array.from({ length: count }, (_, at) => {
      const written = lineOf(cells, at).map(
        (cell, column) => cell !== "" && !isComputed(cell, computed[column]),
      );
      const reachesOut = written.some(
        (isWritten, column) => isWritten && isBeside(place.area, theirs[column]),
      );
      return { row: start + at, isNoted: written.includes(true), reachesOut };
    });
  };
  const lines: Line[] = [];
  for (let start = first; start < rowCount; start += PIECE) lines.push(...(await piece(start)));
  const staying = lines.filter(({ row, isNoted }) => isNoted || !asked.has(row));
  const [last = -1] = place.table
    ? staying.flatMap(({ row, reachesOut }) => (reachesOut ? [row] : [])).slice(-1)
    : [];
  return new Set(
    lines.flatMap(({ row, isNoted }) => (asked.has(row) && (isNoted || row < last) ? [row] : [])),
  );
}

function columnsBeside({ column, columnCount }: Area, ours: ReadonlySet<number>): number[] {
  return Array.from({ length: columnCount }, (_, at) => column + at).filter((one) => !ours.has(one));
}

function isBeside({ column, columnCount }: Area, one = column): boolean {
  return one < column || one >= column + columnCount;
}

function isComputed(cell: unknown, pattern: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell === pattern;
}

/** A row of several ranges side by side. */
function lineOf(ranges: readonly Excel.Range[], at: number): unknown[] {
  return ranges.flatMap(({ formulasR1C1 }) => (formulasR1C1 as unknown[][])[at] ?? []);
}
