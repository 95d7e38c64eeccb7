/** Inserting and deleting cells: what Excel refuses. */
import type { Area, Sheet, Table } from "../../workbook/types";
import { intersection, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../area";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";
import { bodyOf } from "../resolve";
import { mustAllow, mustBeWritable } from "./writable";

/** Puts blank cells in a range's place; those there and behind move. */
export function insertCells(range: RangeTarget, shift: "Down" | "Right"): void {
  const { sheet, row, column, rowCount, columnCount } = range;
  mustFit(range, shift);
  if (isEntireRow(range)) {
    mustAllow(sheet, "insertRows");
    return sheet.insertRows(row, rowCount);
  }
  if (isEntireColumn(range)) {
    mustAllow(sheet, "insertColumns");
    return sheet.insertColumns(column, columnCount);
  }
  mustBeWritable(sheet);
  const table = shift === "Down" ? tableRows(range) : null;
  if (table !== null) return table.insertRows(row - bodyOf(table).row, rowCount);
  mustBeFree(range, shift === "Down", false);
  sheet.insertCells(range, shift);
}

/** Takes a range's cells out; those behind close up. */
export function deleteCells(range: RangeTarget, shift: "Up" | "Left"): void {
  const { sheet, row, column, rowCount, columnCount } = range;
  if (isEntireRow(range)) {
    mustAllow(sheet, "deleteRows");
    return sheet.deleteRows(row, rowCount);
  }
  if (isEntireColumn(range)) {
    mustAllow(sheet, "deleteColumns");
    return sheet.deleteColumns(column, columnCount);
  }
  mustBeWritable(sheet);
  const table = shift === "Up" ? tableRows(range) : null;
  if (table !== null) return table.removeRows(row - bodyOf(table).row, rowCount);
  mustBeFree(range, shift === "Up", true);
  sheet.deleteCells(range, shift);
}

/** The table of which the range is one or more rows of the body, from its first to its last column. */
function tableRows(range: RangeTarget): Table | null {
  const found = range.sheet.tables().find((table) => {
    const body = bodyOf(table);
    const inside = range.row >= body.row && range.row + range.rowCount <= body.row + body.rowCount;
    return inside && range.column === body.column && range.columnCount === body.columnCount;
  });
  return found ?? null;
}

/** "To prevent possible loss of data, Excel cannot shift nonblank cells off the worksheet." */
function mustFit(range: RangeTarget, shift: "Down" | "Right"): void {
  const used = range.sheet.usedArea(true);
  if (used === null) return;
  const down = shift === "Down" && !isEntireColumn(range);
  const behind = down
    ? { ...range, rowCount: MAX_ROWS - range.row }
    : { ...range, columnCount: MAX_COLUMNS - range.column };
  const moving = intersection(used, behind);
  if (moving === null) return;
  const last = down
    ? moving.row + moving.rowCount + range.rowCount
    : moving.column + moving.columnCount + range.columnCount;
  if (last > (down ? MAX_ROWS : MAX_COLUMNS)) fail("InsertDeleteConflict");
}

/**
 * Tables and merged cells move as a whole or not at all; cells of a filtered range do not shift.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
function mustBeFree(range: RangeTarget, vertical: boolean, deletes: boolean): void {
  const { sheet } = range;
  const behind: Area = vertical
    ? { ...range, rowCount: MAX_ROWS - range.row }
    : { ...range, columnCount: MAX_COLUMNS - range.column };
  const isCut = (area: Area): boolean => {
    const common = intersection(area, behind);
    return common !== null && (common.rowCount !== area.rowCount || common.columnCount !== area.columnCount);
  };
  const tables = sheet.tables().map((table) => table.area());
  if ([...tables, ...sheet.merges()].some(isCut)) fail("InsertDeleteConflict");
  if (deletes && tables.some((table) => losesHeader(table, range))) fail("InsertDeleteConflict");
  if (isInFilter(sheet, behind)) fail("FilteredRangeConflict");
}

/** Part of a table, its header too, would be deleted. */
function losesHeader(table: Area, range: RangeTarget): boolean {
  const common = intersection(table, range);
  return common !== null && (common.rowCount < table.rowCount || common.columnCount < table.columnCount);
}

function isInFilter(sheet: Sheet, behind: Area): boolean {
  const filter = sheet.autoFilter();
  return sheet.isFiltered() && filter !== null && intersection(filter, behind) !== null;
}
