import type { Sheet } from "../../workbook/types";
import type { StyleTable } from "../styles/styleTable";
import type { BookCells } from "./bookCells";
import { cellXml, isError, needsQuote } from "./cellXml";

/** What writing a sheet's cells needs to know, whether cell by cell or the whole grid. */
export interface GridWriter {
  sheet: Sheet;
  cells: BookCells;
  styles: StyleTable;
  prefix: string;
  /** Table that a cell stands in. */
  tableAt(row: number, column: number): string | null;
  /** Name of the table column whose header a cell is; Excel refuses a file where the two differ. */
  tableHeader(row: number, column: number): string | undefined;
}

/** One cell as the book has it now, "" when it is blank and plain. `styleFor` gives its format's index. */
export function writeCell(
  writer: GridWriter,
  row: number,
  column: number,
  styleFor: (quoted: boolean) => number,
): string {
  const header = writer.tableHeader(row, column);
  const { value, formula } =
    header === undefined ? writer.cells.at(row, column) : { value: header, formula: undefined };
  const isForcedText =
    formula === undefined && isError(value) && writer.sheet.style(row, column).quotePrefix === true;
  return cellXml({
    row,
    column,
    style: styleFor(isForcedText || needsQuote(value, formula)),
    value,
    formula,
    isForcedText,
    table: formula === undefined ? null : writer.tableAt(row, column),
    prefix: writer.prefix,
  });
}
