/** Members of Range that do something. */
import { isEntireColumn, isEntireRow } from "../area";
import type { Arguments } from "../arguments";
import { copyRange } from "../cells/copy";
import { mustBeWritable } from "../cells/grid";
import type { HostContext } from "../context";
import { fail } from "../errors";
import { resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

type RangeAction = (range: RangeTarget, args: Arguments, host: HostContext) => void;

const clear: RangeAction = (range, args) => {
  mustBeWritable(range.sheet);
  const what = args.oneOf(
    0,
    ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const,
    "All",
  );
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  range.sheet.clear(range, what === "ResetContents" ? "Contents" : what);
};

const remove: RangeAction = (range, args, host) => {
  mustBeWritable(range.sheet);
  const shift = args.oneOf(0, ["Up", "Left"] as const);
  if (isEntireRow(range)) range.sheet.deleteRows(range.row, range.rowCount);
  else if (isEntireColumn(range)) range.sheet.deleteColumns(range.column, range.columnCount);
  else host.unimplemented(`Range.delete(${shift}, part of a row or column)`);
};

function insert(range: RangeTarget, args: Arguments, host: HostContext): HostObject {
  mustBeWritable(range.sheet);
  const shift = args.oneOf(0, ["Down", "Right"] as const);
  const { sheet, row, column, rowCount, columnCount } = range;
  if (isEntireRow(range)) sheet.insertRows(row, rowCount);
  else if (isEntireColumn(range)) sheet.insertColumns(column, columnCount);
  else host.unimplemented(`Range.insert(${shift}, part of a row or column)`);
  return object("Range", { sheet, row, column, rowCount, columnCount });
}

const select: RangeAction = (range, _args, { book }) => {
  const { sheet, row, column, rowCount, columnCount } = range;
  if (sheet.visibility !== "Visible") fail("InvalidOperation");
  book.activate(sheet);
  book.select(sheet, [{ row, column, rowCount, columnCount }]);
};

const merge: RangeAction = (range, args) => {
  mustBeWritable(range.sheet);
  const { sheet, row, column, rowCount, columnCount } = range;
  if (!args.boolean(0, false)) return sheet.merge({ row, column, rowCount, columnCount });
  for (let index = 0; index < rowCount; index++)
    sheet.merge({ row: row + index, column, rowCount: 1, columnCount });
};

const unmerge: RangeAction = (range) => {
  mustBeWritable(range.sheet);
  range.sheet.unmerge(range);
};

const copyFrom: RangeAction = (range, args, host) => {
  mustBeWritable(range.sheet);
  const source = args.target(0, "Range") ?? resolveAddress(host.book, range.sheet, args.text(0));
  const what = args.oneOf(1, ["All", "Formulas", "Values", "Formats"] as const, "All");
  copyRange(source, range, what, { skipBlanks: args.boolean(2, false), transpose: args.boolean(3, false) });
};

/** Calculation is always up to date when something is read. */
const calculate: RangeAction = () => undefined;

export const rangeActions = { clear, delete: remove, insert, select, merge, unmerge, copyFrom, calculate };
