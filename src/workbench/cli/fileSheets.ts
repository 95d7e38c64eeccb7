import { format } from "numfmt";
import type { FileSheet } from "../../engine";
import type { BookContent, CellContent } from "../workbook";

/** Formats that make a code of a number: zeros in front, and no sign of a measure or a date. */
const CODE = /^[^.#%dmyhseg]*0{2,}[^.#%dmyhseg]*$/i;

/**
 * The sheets of an opened file as a joined table is read from them: values as Excel would deliver them, errors as
 * texts, blanks as "".
 *
 * @example fileSheets(openCsv(bytes, "Orders.csv"))[0]?.rows[0] // => ["OrderID", "CustomerID"]
 */
export function fileSheets({ sheets, styles, date1904 }: BookContent): FileSheet[] {
  const formatOf = (cell: CellContent | undefined) =>
    (cell?.s === undefined ? undefined : styles[cell.s]?.numberFormat) ?? "General";
  const isCode = (cell: CellContent | undefined) => typeof cell?.v === "number" && CODE.test(formatOf(cell));
  const codeOf = (cell: CellContent | undefined) =>
    typeof cell?.v === "number" && isCode(cell) ? format(formatOf(cell), cell.v, { throws: false }) : "";
  return sheets.map(({ name, rows, tables }) => {
    // Rows and cells without content are holes; here they are blanks.
    const each = <T>(make: (cell: CellContent | undefined) => T) =>
      Array.from(rows, (row: (typeof rows)[number] | undefined) => Array.from(row ?? [], make));
    const some = (is: (cell: CellContent | undefined) => boolean) => rows.some((row) => row.some(is));
    return {
      name,
      rows: each((cell) => cell?.v ?? ""),
      ...(some((cell) => formatOf(cell) !== "General") && { numberFormats: each(formatOf) }),
      ...(some(isCode) && { texts: each(codeOf) }),
      tables: tables.map(({ name: table, area, showTotals }) => ({
        name: table,
        row: area.row,
        column: area.column,
        rowCount: area.rowCount - (showTotals ? 1 : 0),
        columnCount: area.columnCount,
      })),
      date1904,
    };
  });
}
