import type { FileSheet } from "../../engine";
import type { BookContent } from "../workbook";

/**
 * The sheets of an opened file as a joined table is read from them: values as Excel would deliver them, errors as
 * texts, blanks as "".
 *
 * @example fileSheets(openCsv(bytes, "Orders.csv"))[0]?.rows[0] // => ["OrderID", "CustomerID"]
 */
export function fileSheets({ sheets, styles, date1904 }: BookContent): FileSheet[] {
  return sheets.map(({ name, rows, tables }) => {
    const formatted = rows.some((row) => row.some((cell) => formatOf(cell?.s) !== "General"));
    return {
      name,
      rows: rows.map((row) => Array.from(row, (cell) => cell?.v ?? "")),
      ...(formatted && { numberFormats: rows.map((row) => Array.from(row, (cell) => formatOf(cell?.s))) }),
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

  function formatOf(style: number | undefined): string {
    return (style === undefined ? undefined : styles[style]?.numberFormat) ?? "General";
  }
}
