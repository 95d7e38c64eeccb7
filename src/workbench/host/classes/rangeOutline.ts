/** Grouping rows and columns. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group */
import { isEntireColumn, isEntireRow } from "../area";
import type { Arguments } from "../arguments";
import { mustBeWritable } from "../cells/writable";
import type { HostContext } from "../context";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";

type Action = (range: RangeTarget, args: Arguments, host: HostContext) => void;
interface Lines {
  axis: "rows" | "columns";
  first: number;
  count: number;
}

/** Excel's outlines have eight levels, the first of which is no group. */
const DEEPEST = 7;

/** "An InvalidArgument error is thrown when the group option differs from the range's isEntireRow or isEntireColumn property." */
function linesOf(range: RangeTarget, args: Arguments): Lines {
  const byRows = args.oneOf(0, ["ByRows", "ByColumns"] as const) === "ByRows";
  if (isEntireRow(range) !== isEntireColumn(range) && byRows === isEntireColumn(range))
    fail("InvalidArgument");
  return byRows
    ? { axis: "rows", first: range.row, count: range.rowCount }
    : { axis: "columns", first: range.column, count: range.columnCount };
}

const group: Action = (range, args) => {
  mustBeWritable(range.sheet);
  const { axis, first, count } = linesOf(range, args);
  for (let index = first; index < first + count; index++)
    if (range.sheet.outlineLevel(axis, index) >= DEEPEST) fail("InvalidOperation");
  range.sheet.setOutlineLevel(axis, first, count, (level) => level + 1);
};

const ungroup: Action = (range, args) => {
  mustBeWritable(range.sheet);
  const { axis, first, count } = linesOf(range, args);
  const grouped = someIndex(first, count, (index) => range.sheet.outlineLevel(axis, index) > 0);
  if (!grouped) fail("InvalidOperation");
  range.sheet.setOutlineLevel(axis, first, count, (level) => Math.max(0, level - 1));
};

function someIndex(first: number, count: number, test: (index: number) => boolean): boolean {
  for (let index = first; index < first + count; index++) if (test(index)) return true;
  return false;
}

/** Shows or hides the whole groups that the range touches. */
function setDetails(hidden: boolean): Action {
  return (range, args) => {
    mustBeWritable(range.sheet);
    const { sheet } = range;
    const { axis, first, count } = linesOf(range, args);
    const isGrouped = (index: number): boolean => index >= 0 && sheet.outlineLevel(axis, index) > 0;
    if (!someIndex(first, count, isGrouped)) return;
    let [from, to] = [first, first + count];
    while (isGrouped(from - 1) && isGrouped(from)) from -= 1;
    while (isGrouped(to) && isGrouped(to - 1)) to += 1;
    for (let index = from; index < to; index++) {
      if (!isGrouped(index)) continue;
      if (axis === "rows") sheet.setRowHidden(index, 1, hidden);
      else sheet.setColumnHidden(index, 1, hidden);
    }
  };
}

export const rangeOutline = {
  group,
  ungroup,
  hideGroupDetails: setDetails(true),
  showGroupDetails: setDetails(false),
};
