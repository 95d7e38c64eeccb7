import { columnLetters } from "../cellName";
import type { Area, Edit } from "../types";

type Change = Extract<Edit, { kind: "structure" }>["change"];

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

/**
 * A reference such as "Report!$B$2:$B$9" after rows or columns of a sheet were inserted or deleted.
 * "#REF!" when everything it named is gone; anything that is no such reference stays as it is.
 *
 * @example shiftReference("S!$B$2:$B$9", "S", "RowInserted", { row: 0, column: 0, rowCount: 2, columnCount: 9 })
 * // => "S!$B$4:$B$11"
 */
export function shiftReference(reference: string, sheetName: string, change: Change, area: Area): string {
  const match = REFERENCE.exec(reference);
  if (!match) return reference;
  const [, quoted, plain, column1 = "", row1 = "", column2, row2] = match;
  const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
  if (name.toLowerCase() !== sheetName.toLowerCase()) return reference;
  const rows: Span = [Number(row1) - 1, Number(row2 ?? row1) - 1];
  const columns: Span = [columnIndex(column1), columnIndex(column2 ?? column1)];
  const byRow = change === "RowInserted" || change === "RowDeleted";
  const inserted = change === "RowInserted" || change === "ColumnInserted";
  const [start, count] = byRow ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const next = inserted
    ? insertInto(byRow ? rows : columns, start, count)
    : deleteFrom(byRow ? rows : columns, start, count);
  if (!next) return "#REF!";
  const [top, bottom] = byRow ? next : rows;
  const [left, right] = byRow ? columns : next;
  const first = `$${columnLetters(left)}$${top + 1}`;
  const sheet = quoted === undefined ? name : `'${quoted}'`;
  return column2 === undefined
    ? `${sheet}!${first}`
    : `${sheet}!${first}:$${columnLetters(right)}$${bottom + 1}`;
}

type Span = [first: number, last: number];

function insertInto([first, last]: Span, at: number, count: number): Span {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

function deleteFrom([first, last]: Span, at: number, count: number): Span | null {
  const end = at + count;
  if (first >= at && last < end) return null;
  const left = (index: number): number => (index < at ? index : index < end ? at : index - count);
  return [left(first), last >= at && last < end ? at - 1 : left(last)];
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
