/** Members of Range that follow what the cells hold: Ctrl+Arrow, spills, merged cells. */
import { boundingArea, cellCount, intersection } from "../area";
import type { Arguments } from "../arguments";
import { edgeFrom } from "../cells/edges";
import type { HostContext } from "../context";
import { fail } from "../errors";
import { resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

type Shape = (from: RangeTarget, args: Arguments, host: HostContext) => HostObject;

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
/** "If the merged areas count in this range is more than 512, then this method will fail to return the result." */
const MOST_MERGES = 512;

/** The active cell must lie in the range; it is its first when none is named. */
function activeCell(from: RangeTarget, args: Arguments, host: HostContext): RangeTarget {
  if (!args.has(1)) return { ...from, rowCount: 1, columnCount: 1 };
  const cell = args.target(1, "Range") ?? resolveAddress(host.book, from.sheet, args.text(1));
  const inside = cell.sheet.id === from.sheet.id ? intersection(cell, from) : null;
  return inside !== null && cellCount(inside) === cellCount(cell) ? cell : fail("InvalidArgument");
}

const getRangeEdge: Shape = (from, args, host) => {
  const cell = edgeFrom(from.sheet, activeCell(from, args, host), args.oneOf(0, DIRECTIONS));
  return object("Range", { sheet: from.sheet, ...cell, rowCount: 1, columnCount: 1 });
};

const getExtendedRange: Shape = (from, args, host) => {
  const cell = edgeFrom(from.sheet, activeCell(from, args, host), args.oneOf(0, DIRECTIONS));
  const area = boundingArea(from, { ...cell, rowCount: 1, columnCount: 1 });
  return object("Range", { sheet: from.sheet, ...area });
};

/** "Fails if applied to a range with more than one cell." */
function spillOf(from: RangeTarget): RangeTarget {
  if (cellCount(from) !== 1) fail("InvalidArgument");
  const spill = from.sheet.spills().find((area) => intersection(area, from) !== null) ?? fail("ItemNotFound");
  return { sheet: from.sheet, ...spill };
}

const getSpillParent: Shape = (from) => {
  const spill = spillOf(from);
  return object("Range", { ...spill, rowCount: 1, columnCount: 1 });
};

const getSpillingToRange: Shape = (from) => {
  const spill = spillOf(from);
  return spill.row === from.row && spill.column === from.column
    ? object("Range", spill)
    : fail("ItemNotFound");
};

const getMergedAreasOrNullObject = (from: RangeTarget): HostObject | null => {
  const areas = from.sheet
    .merges()
    .filter((merge) => intersection(merge, from) !== null)
    .map((merge) => ({ sheet: from.sheet, ...merge }));
  if (areas.length > MOST_MERGES) fail("GeneralException");
  return areas.length === 0 ? null : object("RangeAreas", { sheet: from.sheet, areas });
};

export const rangeEdges = {
  getRangeEdge,
  getExtendedRange,
  getSpillParent,
  getSpillingToRange,
  getMergedAreasOrNullObject,
};
