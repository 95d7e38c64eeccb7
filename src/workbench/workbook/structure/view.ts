import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { intersects, toArea, toRange } from "../area";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

export function merges(sheet: SheetContext): Area[] {
  return sheet.worksheet.getMergeData().map(toArea);
}
/** Makes one cell of the area; merges that it touches are taken apart first, as in Excel. */
export function merge(sheet: SheetContext, area: Area): void {
  unmerge(sheet, area);
  executeOnSheet(sheet, AddWorksheetMergeMutation.id, { ranges: [toRange(area)] });
}
export function unmerge(sheet: SheetContext, area: Area): void {
  const ranges = merges(sheet)
    .filter((other) => intersects(other, area))
    .map(toRange);
  if (ranges.length > 0) executeOnSheet(sheet, RemoveWorksheetMergeMutation.id, { ranges });
}

export function freeze(sheet: SheetContext): { rows: number; columns: number } {
  const { xSplit, ySplit } = sheet.worksheet.getFreeze();
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}
export function setFreeze(sheet: SheetContext, rows: number, columns: number): void {
  executeOnSheet(sheet, SetFrozenMutation.id, univerFreeze(rows, columns));
}
/** Univer names the first row and column that scroll; -1 is none. */
export function univerFreeze(
  rows: number,
  columns: number,
): {
  ySplit: number;
  xSplit: number;
  startRow: number;
  startColumn: number;
} {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

export function showGridlines(sheet: SheetContext): boolean {
  return sheet.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
}
export function setShowGridlines(sheet: SheetContext, show: boolean): void {
  executeOnSheet(sheet, ToggleGridlinesMutation.id, {
    showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}
/** Pixels of a column that nobody sized. */
export function standardWidth(sheet: SheetContext): number {
  return sheet.worksheet.getConfig().defaultColumnWidth;
}
export function setStandardWidth(sheet: SheetContext, width: number): void {
  sheet.worksheet.getConfig().defaultColumnWidth = width;
  // Univer has no mutation for it; this one has the grid measured anew and the journal told.
  executeOnSheet(sheet, SetColDataMutation.id, { columnData: {} });
}
export function tabColor(sheet: SheetContext): string {
  return sheet.worksheet.getTabColor() || "";
}
export function setTabColor(sheet: SheetContext, color: string): void {
  executeOnSheet(sheet, SetTabColorMutation.id, { color });
}
