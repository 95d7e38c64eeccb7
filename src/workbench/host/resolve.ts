/** From what an add-in names – an address, a name, a table – to cells. */
import type { Area, Book, DefinedName, Sheet, Table } from "../workbook/types";
import { parseArea, splitSheet } from "./address";
import { MAX_COLUMNS, MAX_ROWS, isOnGrid } from "./area";
import { fail } from "./errors";
import type { RangeTarget } from "./targets";

/** A range, refused when it leaves the grid. */
export function range(sheet: Sheet, area: Area): RangeTarget {
  const { row, column, rowCount, columnCount } = area;
  return isOnGrid(area) ? { sheet, row, column, rowCount, columnCount } : fail("InvalidArgument");
}

/** All cells of a sheet. */
export function wholeSheet(sheet: Sheet): RangeTarget {
  return { sheet, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
}

/** A sheet by its id, else by its name in any case. */
export function findSheet(book: Book, idOrName: string): Sheet | undefined {
  const wanted = idOrName.toLowerCase();
  return (
    book.sheets().find((sheet) => sheet.id === idOrName) ??
    book.sheets().find((sheet) => sheet.name.toLowerCase() === wanted)
  );
}

/** A table by its id, else by its name in any case. */
export function findTable(tables: readonly Table[], idOrName: string): Table | undefined {
  const wanted = idOrName.toLowerCase();
  return (
    tables.find((table) => table.id === idOrName) ??
    tables.find((table) => table.name.toLowerCase() === wanted)
  );
}

/** A defined name of the workbook (scope null) or of the sheet with this id, in any case. */
export function findName(book: Book, name: string, scope: string | null): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return book.names().find((entry) => entry.scope === scope && entry.name.toLowerCase() === wanted);
}

/**
 * The cells that an address means, seen from a sheet: A1 addresses, defined names (the sheet's own first), tables
 * and structured references without "@". Null when it means none.
 */
export function resolveReference(book: Book, sheet: Sheet, reference: string): RangeTarget | null {
  const { sheet: named, rest } = splitSheet(reference.trim());
  const on = named === null ? sheet : findSheet(book, named);
  if (on === undefined) return null;
  const area = parseArea(rest);
  if (area !== null) return { sheet: on, ...area };
  return resolveStructured(book, rest) ?? resolveName(book, on, rest);
}

/** As `resolveReference`, for addresses that must mean cells: InvalidArgument otherwise. */
export function resolveAddress(book: Book, sheet: Sheet, address: string): RangeTarget {
  return resolveReference(book, sheet, address) ?? fail("InvalidArgument");
}

/** The cells of a defined name, or null when it stands for a constant or for cells that are gone. */
export function rangeOfName(book: Book, name: DefinedName): RangeTarget | null {
  if (!name.formula.startsWith("=")) return null;
  const home = name.scope === null ? undefined : findSheet(book, name.scope);
  return resolveReference(book, home ?? book.activeSheet(), name.formula.slice(1));
}

function resolveName(book: Book, sheet: Sheet, text: string): RangeTarget | null {
  const name = findName(book, text, sheet.id) ?? findName(book, text, null);
  return name === undefined || name.formula.slice(1).toLowerCase() === text.toLowerCase()
    ? null
    : rangeOfName(book, name);
}

const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;

function resolveStructured(book: Book, text: string): RangeTarget | null {
  const match = STRUCTURED.exec(text);
  const table = match?.[1] === undefined ? undefined : findTable(book.tables(), match[1]);
  if (match === null || table === undefined || table.id === match[1]) return null;
  const items = match[2] === undefined ? [] : splitItems(match[2]);
  let rows = bodyOf(table);
  let columns: [number, number] | null = null;
  for (const item of items) {
    const part = item.toLowerCase();
    if (part === "#all") rows = table.area();
    else if (part === "#headers") rows = headerOf(table);
    else if (part === "#data") rows = bodyOf(table);
    else if (part === "#totals") rows = totalsOf(table) ?? fail("InvalidArgument");
    else {
      const index = table.columns().findIndex((column) => column.name.toLowerCase() === part);
      if (index < 0) return null;
      columns =
        columns === null ? [index, index] : [Math.min(columns[0], index), Math.max(columns[1], index)];
    }
  }
  const [first, last] = columns ?? [0, rows.columnCount - 1];
  return { sheet: table.sheet, ...rows, column: rows.column + first, columnCount: last - first + 1 };
}

/** "[#All],[Net sales]" → ["#All", "Net sales"]; "Net sales" → itself. */
function splitItems(text: string): string[] {
  if (!text.includes("[")) return text === "" ? [] : [text];
  return [...text.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map((match) => (match[1] ?? "").replace(/'(.)/g, "$1"));
}

/** A table's header row. */
export function headerOf(table: Table): Area {
  return { ...table.area(), rowCount: 1 };
}

/** Rows between header and totals. */
export function bodyOf(table: Table): Area {
  const area = table.area();
  return {
    ...area,
    row: area.row + 1,
    rowCount: Math.max(1, area.rowCount - 1 - (table.showTotals ? 1 : 0)),
  };
}

/** A table's totals row; null where it shows none. */
export function totalsOf(table: Table): Area | null {
  const area = table.area();
  return table.showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
}
