/** Looks of whole columns, whole rows and the whole sheet: what a cell without a look of its own has. */
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { CustomData, IStyleData, Nullable } from "@univerjs/core";
import { asCustom, extrasOf } from "./extras";
import type { CellExtras, Extras } from "./extras";
import { toUniverStyle } from "./convert";
import { ensureSize, MAX_COLUMNS, MAX_ROWS } from "../structure/size";
import { ownSheet } from "../univer/ownState";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import type { Area, CellStyle } from "../types";

export interface LineLook {
  data: IStyleData;
  extras: Extras;
}

interface Line {
  s?: Nullable<IStyleData | string>;
  custom?: Nullable<CustomData>;
}

/** Whether an area is made of whole columns or rows, which have a look as such. */
export function isOfLines(area: Area): boolean {
  return area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS;
}

/** How cells at a place look before their own style: the sheet's, over it the row's, over it the column's. */
export function lineLooks(sheet: SheetContext): (row: number, column: number) => LineLook | null {
  const { worksheet, workbook } = sheet;
  const styles = workbook.getStyles();
  const base = styles.get(worksheet.getDefaultCellStyle());
  const ofSheet = ownSheet(sheet.own, sheet.sheetId).look;
  const { rowData, columnData } = worksheet.getConfig();
  return (row, column) => {
    const ofRow: Nullable<Line> = rowData[row];
    const ofColumn: Nullable<Line> = columnData[column];
    if (!base && !ofSheet && !ofRow?.s && !ofColumn?.s && !ofRow?.custom && !ofColumn?.custom) return null;
    return {
      data: { ...base, ...styles.get(ofRow?.s), ...styles.get(ofColumn?.s) },
      extras: { ...ofSheet, ...look(ofRow), ...look(ofColumn) },
    };
  };
}

/** Whether any column, row, or the sheet has a look as such. */
export function hasLineLooks(sheet: SheetContext): boolean {
  const { worksheet } = sheet;
  if (worksheet.getDefaultCellStyle() || ownSheet(sheet.own, sheet.sheetId).look) return true;
  const set = (line: Nullable<Line>): boolean => Boolean(line?.s) || look(line) !== undefined;
  const { columnData, rowData } = worksheet.getConfig();
  return Object.values(columnData).some(set) || Object.values(rowData).some(set);
}

/** Lays looks over whole columns, rows, or the sheet; its cells that are there are the caller's. */
export function writeLineStyles(sheet: SheetContext, area: Area, style: CellStyle | null): void {
  const change: Change = style && { data: toUniverStyle(style), extras: extrasOf(style) ?? {} };
  const wholeRows = area.columnCount >= MAX_COLUMNS;
  if (area.rowCount >= MAX_ROWS && wholeRows) {
    writeSheetStyle(sheet, change);
    return;
  }
  if (wholeRows) {
    ensureSize(sheet, area.row + area.rowCount, 1);
    const manager = sheet.worksheet.getRowManager();
    const rowData = lines(area.row, area.rowCount, (at) => laid(sheet, manager.getRow(at), change));
    executeOnSheet(sheet, SetRowDataMutation.id, { rowData });
    return;
  }
  ensureSize(sheet, 1, area.column + area.columnCount);
  const manager = sheet.worksheet.getColumnManager();
  const columnData = lines(area.column, area.columnCount, (at) => laid(sheet, manager.getColumn(at), change));
  executeOnSheet(sheet, SetColDataMutation.id, { columnData });
}

/** Null takes all looks away. */
type Change = { data: IStyleData; extras: Extras } | null;

function writeSheetStyle(sheet: SheetContext, change: Change): void {
  const own = ownSheet(sheet.own, sheet.sheetId);
  const { s, custom } = laid(
    sheet,
    { s: sheet.worksheet.getDefaultCellStyle() ?? null, custom: own.look ? { look: own.look } : null },
    change,
  );
  own.look = look({ custom: custom ?? null });
  executeOnSheet(sheet, SetWorksheetDefaultStyleMutation.id, { defaultStyle: s });
  const set = (line: Nullable<Line>): boolean => Boolean(line?.s) || look(line) !== undefined;
  const columns = sheet.worksheet.getColumnManager();
  const columnData = onlySet(sheet.worksheet.getColumnCount(), (at) =>
    set(columns.getColumn(at)) ? laid(sheet, columns.getColumn(at), change) : null,
  );
  if (Object.keys(columnData).length > 0) executeOnSheet(sheet, SetColDataMutation.id, { columnData });
  const rows = sheet.worksheet.getRowManager();
  const rowData = onlySet(sheet.worksheet.getRowCount(), (at) =>
    set(rows.getRow(at)) ? laid(sheet, rows.getRow(at), change) : null,
  );
  if (Object.keys(rowData).length > 0) executeOnSheet(sheet, SetRowDataMutation.id, { rowData });
}

function laid(sheet: SheetContext, before: Nullable<Line>, change: Change): Line {
  const others: CustomData = { ...before?.custom };
  delete others["look"];
  if (change === null) return { s: null, custom: Object.keys(others).length > 0 ? others : null };
  const data: Record<string, unknown> = { ...sheet.workbook.getStyles().get(before?.s) };
  for (const [key, value] of Object.entries(change.data) as [string, unknown][]) {
    if (value === null) delete data[key];
    else data[key] = key === "bd" ? { ...(data[key] as object), ...(value as object) } : value;
  }
  const extras = Object.entries({ ...look(before), ...change.extras }).filter(
    ([, value]) => value !== undefined,
  );
  const custom = { ...others, ...asCustom({ look: Object.fromEntries(extras) }) };
  return {
    s: Object.keys(data).length > 0 ? data : null,
    custom: Object.keys(custom).length > 0 ? custom : null,
  };
}

function look(line: Nullable<Line>): Extras | undefined {
  return (line?.custom as Nullable<CellExtras>)?.look;
}

function lines(first: number, count: number, line: (at: number) => Line): Record<number, Line> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [first + index, line(first + index)]),
  );
}

function onlySet(count: number, line: (at: number) => Line | null): Record<number, Line> {
  const found: Record<number, Line> = {};
  for (let at = 0; at < count; at += 1) {
    const made = line(at);
    if (made) found[at] = made;
  }
  return found;
}
