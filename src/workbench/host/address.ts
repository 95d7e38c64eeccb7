import type { Area } from "../workbook/types";
import { isEntireColumn, isEntireRow, isOnGrid, MAX_COLUMNS, MAX_ROWS } from "./area";

/**
 * @example columnName(27) // => "AB"
 */
export function columnName(index: number): string {
  let name = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/**
 * @example columnIndex("AB") // => 27
 */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]?\d*)$/;

/**
 * A sheet's name as it stands before the "!".
 * @example quoteSheet("Q1 sales") // => "'Q1 sales'"
 */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/**
 * @example formatArea({ row: 0, column: 1, rowCount: 9, columnCount: 2 }) // => "B1:C9"
 */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = area.column + area.columnCount - 1;
  if (isEntireColumn(area) && isEntireRow(area)) return `A1:${columnName(MAX_COLUMNS - 1)}${MAX_ROWS}`;
  if (isEntireColumn(area)) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${columnName(lastColumn)}${lastRow}`;
}

/**
 * Splits "'My sheet'!A1:B2" into sheet and rest; the sheet is null when none is named.
 */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined)
    return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] };
  const plain = /^([^!'[\]]+)!(.+)$/.exec(address);
  if (plain?.[1] !== undefined && plain[2] !== undefined) return { sheet: plain[1], rest: plain[2] };
  return { sheet: null, rest: address };
}

const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
const COLUMN = /^[A-Z]{1,3}$/;
const ROW = /^\d{1,7}$/;

/**
 * Reads an A1 address without a sheet: "B2", "A1:C9", "A:C", "2:5", with or without "$". Null when it is none.
 * @example parseArea("B2:C3") // => { row: 1, column: 1, rowCount: 2, columnCount: 2 }
 */
export function parseArea(address: string): Area | null {
  const parts = address.replaceAll("$", "").toUpperCase().split(":");
  const [first, last = first] = parts;
  if (first === undefined || last === undefined || parts.length > 2) return null;
  const from = parseCorner(first, "first");
  const to = parseCorner(last, "last");
  if (from === null || to === null || from.kind !== to.kind) return null;
  if (from.kind !== "cell" && parts.length < 2) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const area = {
    row,
    column,
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
  return isOnGrid(area) ? area : null;
}

interface Corner {
  kind: "cell" | "column" | "row";
  row: number;
  column: number;
}

function parseCorner(text: string, which: "first" | "last"): Corner | null {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined)
    return { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  if (COLUMN.test(text))
    return { kind: "column", row: which === "first" ? 0 : MAX_ROWS - 1, column: columnIndex(text) };
  if (ROW.test(text))
    return { kind: "row", row: Number(text) - 1, column: which === "first" ? 0 : MAX_COLUMNS - 1 };
  return null;
}
