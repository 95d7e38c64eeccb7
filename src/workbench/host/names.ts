/** Excel's rules for the names of sheets, tables and defined names. */
import type { Book } from "../workbook/types";
import { asText } from "./arguments";
import { columnIndex } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { fail } from "./errors";
import { findSheet, findTable } from "./resolve";

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function asSheetName(value: unknown): string {
  const name = asText(value);
  const valid =
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  return valid && name.trim() !== "" ? name : fail("InvalidArgument");
}

/** "Sheet1", "Sheet2" …: the first that is free. */
export function freeSheetName(book: Book): string {
  for (let number = book.sheets().length; ; number++) {
    const name = `Sheet${number}`;
    if (findSheet(book, name) === undefined) return name;
  }
}

/** The name that Excel gives a new table: "Table1", "Table2", … */
export function freeTableName(book: Book): string {
  for (let number = book.tables().length + 1; ; number++) {
    const name = `Table${number}`;
    if (
      findTable(book.tables(), name) === undefined &&
      book.names().every((entry) => entry.name.toLowerCase() !== name.toLowerCase())
    )
      return name;
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/**
 * Names of tables and defined names: letters, digits, "_", "." and "\", not like a cell address.
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function asDefinedName(value: unknown): string {
  const name = asText(value);
  return name.length <= 255 && NAME.test(name) && !isAddress(name) ? name : fail("InvalidArgument");
}

function isAddress(name: string): boolean {
  const cell = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (
    cell?.[1] !== undefined &&
    columnIndex(cell[1]) < MAX_COLUMNS &&
    Number(cell[2]) >= 1 &&
    Number(cell[2]) <= MAX_ROWS
  )
    return true;
  return /^(r|c|r\d*c\d*|true|false)$/i.test(name);
}
