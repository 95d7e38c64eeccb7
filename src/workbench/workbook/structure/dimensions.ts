import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { ensureSize } from "./size";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";

/** Excel's default column, in pixels: 8.43 characters of Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 64;
/** Excel's default row, in pixels: 15 points. */
export const DEFAULT_ROW_HEIGHT = 20;

export function columnWidth(sheet: SheetContext, column: number): number {
  return (
    sheet.worksheet.getColumnManager().getColumn(column)?.w ?? sheet.worksheet.getConfig().defaultColumnWidth
  );
}
export function setColumnWidth(sheet: SheetContext, column: number, count: number, width: number): void {
  ensureSize(sheet, 1, column + count);
  executeOnSheet(sheet, SetWorksheetColWidthMutation.id, {
    ranges: [columns(sheet, column, count)],
    colWidth: width,
  });
}
export function columnHidden(sheet: SheetContext, column: number): boolean {
  return sheet.worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
}
export function setColumnHidden(sheet: SheetContext, column: number, count: number, hidden: boolean): void {
  ensureSize(sheet, 1, column + count);
  const mutation = hidden ? SetColHiddenMutation : SetColVisibleMutation;
  executeOnSheet(sheet, mutation.id, { ranges: [columns(sheet, column, count)] });
}

export function rowHeight(sheet: SheetContext, row: number): number {
  const { ia, ah, h } = sheet.worksheet.getRowManager().getRow(row) ?? {};
  return (ia === BooleanNumber.FALSE ? undefined : ah) ?? h ?? DEFAULT_ROW_HEIGHT;
}
/** The height that somebody set; null for a row that follows its texts. */
export function rowHeightByHand(sheet: SheetContext, row: number): number | null {
  const { ia, h } = sheet.worksheet.getRowManager().getRow(row) ?? {};
  return ia === BooleanNumber.FALSE ? (h ?? null) : null;
}
export function setRowHeight(sheet: SheetContext, row: number, count: number, height: number): void {
  ensureSize(sheet, row + count, 1);
  const ranges = [rows(sheet, row, count)];
  executeOnSheet(sheet, SetWorksheetRowIsAutoHeightMutation.id, {
    ranges,
    autoHeightInfo: BooleanNumber.FALSE,
  });
  executeOnSheet(sheet, SetWorksheetRowHeightMutation.id, { ranges, rowHeight: height });
}
/** By hand or by a filter. */
export function rowHidden(sheet: SheetContext, row: number): boolean {
  return rowHiddenByHand(sheet, row) || sheet.worksheet.getRowFiltered(row);
}
function rowHiddenByHand(sheet: SheetContext, row: number): boolean {
  return sheet.worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
}
export function setRowHidden(sheet: SheetContext, row: number, count: number, hidden: boolean): void {
  ensureSize(sheet, row + count, 1);
  const mutation = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  executeOnSheet(sheet, mutation.id, { ranges: [rows(sheet, row, count)] });
}

function columns(sheet: SheetContext, column: number, count: number): IRange {
  return {
    startRow: 0,
    endRow: sheet.worksheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column + count - 1,
  };
}
function rows(sheet: SheetContext, row: number, count: number): IRange {
  return {
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: sheet.worksheet.getColumnCount() - 1,
  };
}
