import type { CellValue, Table } from "../../workbook/types";
import { intersection } from "../area";
import type { RangeTarget } from "../targets";

/**
 * Tables that grow when values are written right below them: "Setting the Range values directly below the table
 * automatically expands the table." https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins#caution-about-table-row-coauthoring-conflicts
 *
 * To be asked before the write: only a row that was blank becomes the table's.
 */
export function tablesAbove(range: RangeTarget): Table[] {
  const { sheet, row, column, columnCount } = range;
  return sheet.tables().filter((table) => {
    const area = table.area();
    const within = column >= area.column && column + columnCount <= area.column + area.columnCount;
    if (table.showTotals || !within || row !== area.row + area.rowCount) return false;
    const [below = []] = sheet.formulas({ ...area, row, rowCount: 1 });
    return below.every((cell) => cell === "");
  });
}

/** Takes the written rows, up to the last that holds something, into the tables. */
export function expandTables(
  tables: readonly Table[],
  range: RangeTarget,
  rows: readonly (readonly (CellValue | null)[])[],
): void {
  const filled = rows.reduce(
    (last, row, index) => (row.some((cell) => cell !== null && cell !== "") ? index + 1 : last),
    0,
  );
  if (filled === 0) return;
  for (const table of tables) {
    const area = { ...table.area() };
    const grown = { ...area, rowCount: area.rowCount + filled };
    const taken = range.sheet
      .tables()
      .some((other) => other.id !== table.id && intersection(other.area(), grown) !== null);
    if (!taken) table.resize(grown);
  }
}
