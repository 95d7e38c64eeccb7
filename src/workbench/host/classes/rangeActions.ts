/** Members of Range that do something. */
import type { Arguments } from "../arguments";
import { intersection } from "../area";
import { COPY_TYPES, copyAreas } from "../cells/copy";
import { autoFill as fillCells } from "../cells/fill/autoFill";
import { mergeCells } from "../cells/merge";
import { deleteCells, insertCells } from "../cells/shift";
import { mustAllow, mustBeWritable, mustTakeContent } from "../cells/writable";
import type { HostContext } from "../context";
import { fail } from "../errors";
import { range as onGrid, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

type RangeAction = (range: RangeTarget, args: Arguments, host: HostContext) => void;

export const CLEAR_TYPES = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;

/**
 * "Hyperlinks" takes links and leaves their look, "RemoveHyperlinks" takes looks too; "ResetContents" is
 * "Contents" as long as no cell has a control. https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
 */
export function clearCells(range: RangeTarget, what: (typeof CLEAR_TYPES)[number]): void {
  const { sheet } = range;
  if (what === "All" || what === "Contents" || what === "ResetContents") mustTakeContent(range);
  else mustAllow(sheet, "formatCells");
  switch (what) {
    case "Hyperlinks":
      return sheet.setHyperlink(range, null);
    case "RemoveHyperlinks":
      sheet.setHyperlink(range, null);
      return sheet.clear(range, "Formats");
    case "ResetContents":
      return sheet.clear(range, "Contents");
    case "Formats":
      sheet.unmerge(range);
      return sheet.clear(range, "Formats");
    case "All":
      sheet.unmerge(range);
      return sheet.clear(range, "All");
    case "Contents":
      return sheet.clear(range, "Contents");
  }
}

const clear: RangeAction = (range, args) => clearCells(range, args.oneOf(0, CLEAR_TYPES, "All"));

const remove: RangeAction = (range, args) => deleteCells(range, args.oneOf(0, ["Up", "Left"] as const));

function insert(range: RangeTarget, args: Arguments): HostObject {
  const { sheet, row, column, rowCount, columnCount } = range;
  insertCells(range, args.oneOf(0, ["Down", "Right"] as const));
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
  if (!args.boolean(0, false)) return mergeCells(range);
  for (let index = 0; index < range.rowCount; index++)
    mergeCells({ ...range, row: range.row + index, rowCount: 1 });
};

const unmerge: RangeAction = (range) => {
  mustBeWritable(range.sheet);
  range.sheet.unmerge(range);
};

/** The ranges that a copy starts from: a range, several, or an address. */
export function sourceOf(
  sheet: RangeTarget["sheet"],
  args: Arguments,
  host: HostContext,
): readonly RangeTarget[] {
  return (
    args.target(0, "RangeAreas")?.areas ?? [
      args.target(0, "Range") ?? resolveAddress(host.book, sheet, args.text(0)),
    ]
  );
}

const copyFrom: RangeAction = (range, args, host) => {
  const source = sourceOf(range.sheet, args, host);
  const what = args.oneOf(1, COPY_TYPES, "All");
  if (what === "Formats") mustAllow(range.sheet, "formatCells");
  else mustTakeContent(range);
  copyAreas(source, range, what, { skipBlanks: args.boolean(2, false), transpose: args.boolean(3, false) });
};

/** A destination argument: another range, or an address. */
function destinationOf(range: RangeTarget, args: Arguments, host: HostContext): RangeTarget {
  return args.target(0, "Range") ?? resolveAddress(host.book, range.sheet, args.text(0));
}

/** "The destination range will be expanded automatically if it is smaller than the current range." */
const moveTo: RangeAction = (range, args, host) => {
  const to = destinationOf(range, args, host);
  const target = onGrid(to.sheet, { ...to, rowCount: range.rowCount, columnCount: range.columnCount });
  mustTakeContent(range);
  mustTakeContent(target);
  const touched = range.sheet.tables().filter((table) => intersection(table.area(), range) !== null);
  const going = new Set(touched.map(({ id }) => id));
  const covered = to.sheet.tables().filter(({ id }) => !going.has(id));
  if (
    touched.some((table) => isPart(table.area(), range)) ||
    covered.some((table) => isPart(table.area(), target))
  )
    fail("InvalidOperation");
  range.sheet.moveCells(range, { row: target.row, column: target.column, sheet: target.sheet });
};

/** Whether a range holds some cells of an area, and not all. */
function isPart(
  area: { row: number; column: number; rowCount: number; columnCount: number },
  range: RangeTarget,
): boolean {
  const common = intersection(area, range);
  return common !== null && (common.rowCount < area.rowCount || common.columnCount < area.columnCount);
}

const autoFill: RangeAction = (range, args, host) => {
  const type = args.oneOf(1, FILL_TYPES, "FillDefault");
  if (type === "FlashFill") return host.unimplemented("Range.autoFill(FlashFill)");
  // A destination of null came later, and is for the application to guess.
  if (!args.has(0)) fail("InvalidArgument");
  const destination = destinationOf(range, args, host);
  mustTakeContent(destination);
  fillCells(range, destination, type, host.book.date1904);
};

/** Calculation is always up to date when something is read. */
const calculate: RangeAction = () => undefined;
/** There are no linked data types in this host, so there is nothing to turn into text. */
const convertDataTypeToText: RangeAction = () => undefined;
/** Does nothing for a cell without a card. */
const showCard: RangeAction = () => undefined;

const clearOrResetContents: RangeAction = (range) => clearCells(range, "ResetContents");

export const rangeActions = {
  clear,
  clearOrResetContents,
  delete: remove,
  insert,
  select,
  merge,
  unmerge,
  copyFrom,
  moveTo,
  autoFill,
  calculate,
  setDirty: calculate,
  convertDataTypeToText,
  showCard,
};
