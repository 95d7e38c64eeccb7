import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import type {
  CustomData,
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import { toRange } from "../area";
import { toCanonical } from "../cells/structuredReferences";
import { readTyped } from "../cells/typedText";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../structure/dimensions";
import { columnsFor, rowsFor } from "../structure/size";
import { univerFreeze } from "../structure/view";
import { toUniverStyle } from "../styles/convert";
import { customFor } from "../styles/extras";
import type { Area, BookContent, CellContent, SheetContent } from "../types";

/** Excel's own font: what a cell without a style looks like. */
const DEFAULT_STYLE = { ff: "Calibri", fs: 11 } satisfies IStyleData;

/** Content as the snapshot that Univer loads at once: the cells and everything that is part of its sheets. */
export function toSnapshot(content: BookContent, unitId: string): IWorkbookData {
  const ids = content.sheets.map((_, index) => sheetIdAt(index));
  return {
    id: unitId,
    name: content.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(
      content.styles.map((style, index) => [styleId(index), cleanStyle(toUniverStyle(style))]),
    ),
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      content.sheets.map((sheet, index) => [sheetIdAt(index), toSheet(content, sheet, index)]),
    ),
  };
}

/** The id of the n-th sheet of a loaded file. */
export function sheetIdAt(index: number): string {
  return `sheet${index + 1}`;
}

/** A new sheet, alone. */
export function emptySnapshot(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, ...size(0, 0), cellData: {} };
}

function toSheet(content: BookContent, sheet: SheetContent, index: number): Partial<IWorksheetData> {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze;
  return {
    id: sheetIdAt(index),
    name: sheet.name,
    ...size(furthest(sheet, sheet.rows.length, "row"), furthest(sheet, columns, "column")),
    defaultColumnWidth: sheet.standardWidth ?? DEFAULT_COLUMN_WIDTH,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: univerFreeze(frozenRows, frozenColumns),
    mergeData: sheet.merges.map(toRange),
    cellData: toCells(content, sheet),
    rowData: toRows(sheet),
    columnData: toColumns(sheet),
  };
}

function size(
  rows: number,
  columns: number,
): Pick<IWorksheetData, "rowCount" | "columnCount" | "defaultColumnWidth" | "defaultRowHeight"> {
  return {
    rowCount: rowsFor(rows),
    columnCount: columnsFor(columns),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
  };
}

/** How many rows (or columns) anything on the sheet reaches. */
function furthest(sheet: SheetContent, used: number, side: "row" | "column"): number {
  const areas: Area[] = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  const ends = areas.map((area) =>
    side === "row" ? area.row + area.rowCount : area.column + area.columnCount,
  );
  const sized = side === "row" ? sheet.rowHeights : sheet.columnWidths;
  return Math.max(used, ...ends, ...Object.keys(sized).map((at) => Number(at) + 1));
}

function toCells(content: BookContent, sheet: SheetContent): IWorksheetData["cellData"] {
  const customs = content.styles.map(customFor);
  const cellData: IWorksheetData["cellData"] = {};
  sheet.rows.forEach((row, r) => {
    // The file's reader may leave holes, and a row may be missing.
    if (!row || row.length === 0) return;
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (cell) line[column] = toCell(cell, sheet, r, column, customs);
    }
    cellData[r] = line;
  });
  return cellData;
}

function toCell(
  { v, f, s }: CellContent,
  sheet: SheetContent,
  row: number,
  column: number,
  customs: readonly (CustomData | null)[],
): ICellData {
  const cell = valueCell(v, f);
  if (f) cell.f = f.includes("[") ? toCanonical(f, hostAt(sheet, row, column)) : f;
  if (s !== undefined) {
    cell.s = styleId(s);
    const custom = customs[s];
    if (custom) cell.custom = custom;
  }
  return cell;
}

/** Millions of these are held at once: each is made with just the members that it has. */
function valueCell(v: CellContent["v"], f: CellContent["f"]): ICellData {
  if (typeof v === "number") return { v, t: CellValueType.NUMBER };
  if (typeof v === "boolean") return { v: v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (v === undefined || (v === "" && !f)) return {};
  return { v, t: readTyped(v) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function hostAt(sheet: SheetContent, row: number, column: number): string | null {
  const inside = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  return inside?.name ?? null;
}

function toRows(sheet: SheetContent): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of Object.entries(sheet.rowHeights)) {
    rows[Number(row)] = { h, ia: BooleanNumber.FALSE };
  }
  const filtered = filteredAreas(sheet);
  for (const row of sheet.hiddenRows) {
    // Those are hidden by their filter, which `populate` sets.
    if (filtered.some((area) => row > area.row && row < area.row + area.rowCount)) continue;
    rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  }
  return rows;
}

/** Areas of filters that are set on a column. */
function filteredAreas({ tables, autoFilter, criteria }: SheetContent): Area[] {
  const isSet = (one: SheetContent["criteria"]): boolean => one?.some((column) => column !== null) ?? false;
  return [
    ...tables.filter((table) => isSet(table.criteria)).map(({ area }) => area),
    ...(autoFilter && isSet(criteria) ? [autoFilter] : []),
  ];
}

function toColumns(sheet: SheetContent): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, w] of Object.entries(sheet.columnWidths)) columns[Number(column)] = { w };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function styleId(index: number): string {
  return `style${index}`;
}

/** A stored style names nothing that it does not have. */
function cleanStyle(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
