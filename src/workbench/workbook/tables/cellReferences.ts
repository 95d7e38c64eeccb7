import { columnLetters } from "../cellName";
import { rewriteReferences } from "../cells/structuredReferences";
import { fullArea } from "./registry";
import type { TableEntry } from "./registry";
import type { Area } from "../types";

/**
 * A formula with the references to a table's parts put as the cells that they mean: "If you convert a table to a
 * range, all cell references change to their equivalent absolute A1 style references"; those to the formula's own
 * row keep the row relative.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 *
 * @param sheet The table's sheet as it stands before a "!".
 * @param row Row of the formula's cell; null for a defined name.
 * @example toCellReferences("=SUM(T[Amt])", entry, "Sheet1", 8) // => "=SUM(Sheet1!$C$2:$C$4)"
 */
export function toCellReferences(
  formula: string,
  entry: TableEntry,
  sheet: string,
  row: number | null,
): string {
  const wanted = entry.name.toLowerCase();
  const replaced = rewriteReferences(formula, ({ table, body }) =>
    table.toLowerCase() === wanted ? referenceOf(body, entry, sheet, row) : null,
  );
  return replaceBareName(replaced, entry.name, () => reference(sheet, dataOf(entry)));
}

/**
 * A formula after the table and its cells are gone: what named a part of it is #REF!.
 *
 * @example toBrokenReferences("=SUM(T[Amt])+1", "T") // => "=SUM(#REF!)+1"
 */
export function toBrokenReferences(formula: string, tableName: string): string {
  const replaced = rewriteReferences(formula, ({ table }) =>
    table.toLowerCase() === tableName.toLowerCase() ? "#REF!" : null,
  );
  return replaceBareName(replaced, tableName, () => "#REF!");
}

function referenceOf(body: string, entry: TableEntry, sheet: string, row: number | null): string {
  const parts = itemsOf(body);
  const rows = rowsOf(parts, entry, row);
  const columns = columnsOf(parts, entry);
  if (!rows || !columns) return "#REF!";
  const area = {
    ...rows.area,
    column: entry.area.column + columns[0],
    columnCount: columns[1] - columns[0] + 1,
  };
  return reference(sheet, area, rows.isThisRow);
}

/** "[[#This Row],[Net sales]:[Tax]]" → ["#This Row", "Net sales", "Tax"]. */
function itemsOf(body: string): string[] {
  const inner = body.slice(1, -1).trim();
  if (inner.startsWith("@")) {
    const column = inner.slice(1).trim();
    return ["#This Row", ...(column === "" ? [] : itemsOf(column.startsWith("[") ? column : `[${column}]`))];
  }
  if (!inner.includes("[")) return inner === "" ? [] : [inner.replace(/'(.)/g, "$1")];
  return [...inner.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map(([, item = ""]) => item.replace(/'(.)/g, "$1"));
}

function rowsOf(
  parts: readonly string[],
  entry: TableEntry,
  row: number | null,
): { area: Area; isThisRow: boolean } | null {
  const words = new Set(parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase()));
  const whole = fullArea(entry);
  const data = dataOf(entry);
  if (words.has("#this row")) {
    const inside = row !== null && row >= data.row && row < data.row + data.rowCount;
    return inside ? { area: { ...data, row, rowCount: 1 }, isThisRow: true } : null;
  }
  if (words.has("#all")) return { area: whole, isThisRow: false };
  if (words.has("#totals") && !entry.showTotals) return null;
  const withData = words.size === 0 || words.has("#data");
  const first = words.has("#headers") ? whole.row : withData ? data.row : whole.row + whole.rowCount - 1;
  const last = words.has("#totals")
    ? whole.row + whole.rowCount
    : withData
      ? data.row + data.rowCount
      : whole.row + 1;
  return { area: { ...whole, row: first, rowCount: last - first }, isThisRow: false };
}

function columnsOf(parts: readonly string[], entry: TableEntry): [number, number] | null {
  const names = parts.filter((part) => !part.startsWith("#"));
  if (names.length === 0) return [0, entry.columns.length - 1];
  const indexes = names.map((name) =>
    entry.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  return indexes.includes(-1) ? null : [Math.min(...indexes), Math.max(...indexes)];
}

function dataOf({ area }: TableEntry): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

function reference(sheet: string, area: Area, rowIsRelative = false): string {
  const corner = (row: number, column: number): string =>
    `$${columnLetters(column)}${rowIsRelative ? "" : "$"}${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}

/** A table's name alone means its data; texts, sheet names and calls of that name are left. */
export function replaceBareName(formula: string, name: string, replacement: () => string): string {
  const escaped = name.replace(/[\\.?]/g, "\\$&");
  const token = new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.!$\\\\\\]])${escaped}(?![\\p{L}\\p{N}_.!$(\\[\\\\])`,
    "giu",
  );
  return formula.replace(token, (found) => (/^["']/.test(found) ? found : replacement()));
}
