/** Values of whole ranges: read as grids, written from a grid or from one value for every cell. */
import { cellCount, isEntireColumn, isEntireRow } from "../area";
import { fail } from "../errors";
import { CELL_LIMIT } from "../profiles";
import type { RangeTarget } from "../targets";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Null for ranges beyond the limit, such as whole columns.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function readGrid<T>(range: RangeTarget, read: (range: RangeTarget) => T[][]): T[][] | null {
  return isTooLarge(range) ? null : read(range);
}

/** Whole rows and columns are, of whatever number of cells: there is no end to what would be sent. */
function isTooLarge(range: RangeTarget): boolean {
  return cellCount(range) > CELL_LIMIT || isEntireColumn(range) || isEntireRow(range);
}

/** A grid of exactly the range's size; one value is repeated over it. */
export function gridOf<T>(range: RangeTarget, value: unknown, check: (cell: unknown) => T): T[][] {
  if (isTooLarge(range)) fail("RangeExceedsLimit");
  if (!Array.isArray(value)) return repeat(range, check(value));
  const rows: readonly unknown[] = value;
  mustHaveSize(range, rows.length, rows.length === 0 ? 0 : range.columnCount);
  return rows.map((row) =>
    Array.isArray(row) && row.length === range.columnCount
      ? row.map(check)
      : fail("InvalidArgument", WRONG_SIZE),
  );
}

function repeat<T>(range: RangeTarget, cell: T): T[][] {
  return Array.from({ length: range.rowCount }, () => Array.from({ length: range.columnCount }, () => cell));
}

/** The client asks before it sends a big grid in pieces. */
export function mustHaveSize(range: RangeTarget, rowCount: number, columnCount: number): void {
  if (rowCount !== range.rowCount || columnCount !== range.columnCount) fail("InvalidArgument", WRONG_SIZE);
}

/** Longest text of a cell. */
const TEXT_LIMIT = 32_767;

/** What a cell can be given: null leaves it as it is. Entities and the like are not for this host. */
export function asCell(cell: unknown): string | number | boolean | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") return cell.length <= TEXT_LIMIT ? cell : fail("InvalidArgument");
  return typeof cell === "number" || typeof cell === "boolean" ? cell : fail("InvalidArgument");
}

/** A number format that was sent; null leaves the one that stands. */
export function asFormat(format: unknown): string | null {
  if (format === null || format === undefined) return null;
  return typeof format === "string" ? format : fail("InvalidArgument");
}

export { mustBeWritable } from "./writable";
