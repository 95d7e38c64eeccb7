/** Members of Range that look for cells. */
import type { Arguments } from "../arguments";
import { removeDuplicates } from "../cells/duplicates";
import { asCriteria, findCell, replaceAll } from "../cells/find";
import { CELL_TYPES, VALUE_TYPES, specialCells } from "../cells/specialCells";
import { mustTakeContent } from "../cells/writable";
import { asInteger } from "../arguments";
import { fail } from "../errors";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

function find(range: RangeTarget, args: Arguments): HostObject {
  const cell = findCell(range, args.text(0), asCriteria(args.raw(1))) ?? fail("ItemNotFound");
  return object("Range", { sheet: range.sheet, ...cell, rowCount: 1, columnCount: 1 });
}

function replace(range: RangeTarget, args: Arguments): number {
  mustTakeContent(range);
  return replaceAll(range, args.text(0), args.text(1), asCriteria(args.raw(2)));
}

function remove(range: RangeTarget, args: Arguments): HostObject {
  mustTakeContent(range);
  const given = args.raw(0);
  if (!Array.isArray(given) || given.length === 0) return fail("InvalidArgument");
  const columns = given.map((column) => {
    const index = asInteger(column);
    return index >= 0 && index < range.columnCount ? index : fail("InvalidArgument");
  });
  return object("RemoveDuplicatesResult", removeDuplicates(range, columns, args.boolean(1, false)));
}

function getSpecialCells(range: RangeTarget, args: Arguments): HostObject {
  const type = args.oneOf(0, CELL_TYPES);
  const areas = specialCells(range, type, args.oneOf(1, VALUE_TYPES, "All"));
  if (areas.length === 0) return fail("ItemNotFound");
  return object("RangeAreas", {
    sheet: range.sheet,
    areas: areas.map((area) => ({ sheet: range.sheet, ...area })),
  });
}

export const rangeSearch = { find, replaceAll: replace, removeDuplicates: remove, getSpecialCells };
