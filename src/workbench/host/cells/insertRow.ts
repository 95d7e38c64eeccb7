import type { Book, Table } from "../../workbook/types";
import { bodyOf } from "../resolve";

/** Tables that were made of a header alone, by book. */
const made = new WeakMap<Book, Set<string>>();

/** A table that was made of a header alone has a blank row, which is no row of data yet: the next row goes there. */
export function giveInsertRow(book: Book, table: Table): void {
  const ids = made.get(book) ?? new Set<string>();
  made.set(book, ids.add(table.id));
}

/**
 * Whether the table still waits for its first row: nothing was written into the blank one it was made with.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#create-a-table
 */
export function takeInsertRow(book: Book, table: Table): boolean {
  if (!made.get(book)?.delete(table.id)) return false;
  const body = bodyOf(table);
  const isBlank = table.sheet.formulas(body).every((row) => row.every((formula) => formula === ""));
  return body.rowCount === 1 && isBlank;
}
