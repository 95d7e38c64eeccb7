/** Members of Range that give another range. */
import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Arguments } from "../arguments";
import { surroundingRegion, usedWithin } from "../cells/regions";
import type { HostContext } from "../context";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

type Shape = (from: RangeTarget, args: Arguments, host: HostContext) => HostObject;

const at = (
  from: RangeTarget,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): HostObject => object("Range", range(from.sheet, { row, column, rowCount, columnCount }));

/** A range argument: another range, or an address on the same sheet. */
function rangeArgument(from: RangeTarget, args: Arguments, index: number, host: HostContext): RangeTarget {
  return args.target(index, "Range") ?? resolveAddress(host.book, from.sheet, args.text(index));
}

const getCell: Shape = (from, args) =>
  at(from, from.row + args.integer(0), from.column + args.integer(1), 1, 1);
const getIntersection: Shape = (from, args, host) => {
  const other = rangeArgument(from, args, 0, host);
  const common = other.sheet.id === from.sheet.id ? intersection(from, other) : null;
  return common === null ? fail("ItemNotFound") : object("Range", { sheet: from.sheet, ...common });
};
const getUsedRange: Shape = (from, args) => {
  const used = usedWithin(from.sheet, from, args.boolean(0, false));
  return used === null ? fail("ItemNotFound") : object("Range", { sheet: from.sheet, ...used });
};

/** Negative counts mean the rows or columns on the other side, as in Excel. */
function rowsBeside(from: RangeTarget, count: number): HostObject {
  if (count === 0) return fail("InvalidArgument");
  const row = count > 0 ? from.row + from.rowCount : from.row + count;
  return at(from, row, from.column, Math.abs(count), from.columnCount);
}

function columnsBeside(from: RangeTarget, count: number): HostObject {
  if (count === 0) return fail("InvalidArgument");
  const column = count > 0 ? from.column + from.columnCount : from.column + count;
  return at(from, from.row, column, from.rowCount, Math.abs(count));
}

export const rangeShapes = {
  getCell,
  getRow: (from, args) => at(from, from.row + args.integer(0), from.column, 1, from.columnCount),
  getColumn: (from, args) => at(from, from.row, from.column + args.integer(0), from.rowCount, 1),
  getLastRow: (from) => at(from, from.row + from.rowCount - 1, from.column, 1, from.columnCount),
  getLastColumn: (from) => at(from, from.row, from.column + from.columnCount - 1, from.rowCount, 1),
  getLastCell: (from) => at(from, from.row + from.rowCount - 1, from.column + from.columnCount - 1, 1, 1),
  getEntireRow: (from) => at(from, from.row, 0, from.rowCount, MAX_COLUMNS),
  getEntireColumn: (from) => at(from, 0, from.column, MAX_ROWS, from.columnCount),
  getOffsetRange: (from, args) =>
    at(from, from.row + args.integer(0), from.column + args.integer(1), from.rowCount, from.columnCount),
  getResizedRange: (from, args) =>
    at(from, from.row, from.column, from.rowCount + args.integer(0), from.columnCount + args.integer(1)),
  getAbsoluteResizedRange: (from, args) => at(from, from.row, from.column, args.integer(0), args.integer(1)),
  getRowsBelow: (from, args) => rowsBeside(from, args.integer(0, 1)),
  getRowsAbove: (from, args) => rowsBeside(from, -args.integer(0, 1)),
  getColumnsAfter: (from, args) => columnsBeside(from, args.integer(0, 1)),
  getColumnsBefore: (from, args) => columnsBeside(from, -args.integer(0, 1)),
  getBoundingRect: (from, args, host) => {
    const other = rangeArgument(from, args, 0, host);
    return other.sheet.id === from.sheet.id
      ? object("Range", { sheet: from.sheet, ...boundingArea(from, other) })
      : fail("InvalidArgument");
  },
  getIntersection,
  getUsedRange,
  getSurroundingRegion: (from) =>
    object("Range", { sheet: from.sheet, ...surroundingRegion(from.sheet, from) }),
  getVisibleView: (from) => object("RangeView", from),
  getTables: (from, args) =>
    object("TableScopedCollection", { sheet: from.sheet, within: from, fully: args.boolean(0, false) }),
} satisfies Record<string, Shape>;
