import { areaOf } from "../core/area";
import { inExcel } from "../core/inExcel";
import { askVisibleRows } from "../core/visibleRows";
import type { DataRows, Source } from "../source/types";

/**
 * The data rows that the selection touches, as indexes from the first data row, ascending; several separate
 * areas count, whole columns too. Rows that a filter hides are not selected: nobody sees them.
 */
export function selectedRows(
  source: Pick<Source, "sheetId"> & { table?: { id: string } },
  rows: Pick<DataRows, "firstRow" | "rowCount" | "lastColumn">,
): Promise<number[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const selection = workbook.getSelectedRanges();
    const selectedSheet = selection.worksheet.load("id");
    const areas = selection.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const sheet = workbook.worksheets.getItem(source.sheetId).load("autoFilter/isDataFiltered");
    const table = source.table
      ? workbook.tables.getItem(source.table.id).load("autoFilter/isDataFiltered")
      : null;
    await context.sync();
    if (selectedSheet.id !== source.sheetId) return [];

    const touched = new Set<number>();
    for (const item of areas.items) {
      const { row, rowCount } = areaOf(item);
      const first = Math.max(row - rows.firstRow, 0);
      const end = Math.min(row + rowCount - rows.firstRow, rows.rowCount);
      for (let line = first; line < end; line++) touched.add(line);
    }
    const selected = [...touched].sort((a, b) => a - b);
    const filtered = sheet.autoFilter.isDataFiltered || (table?.autoFilter.isDataFiltered ?? false);
    if (!filtered || selected.length < 2) return selected;

    const area = { row: rows.firstRow, column: rows.lastColumn, rowCount: rows.rowCount, columnCount: 1 };
    const readVisible = askVisibleRows(workbook.worksheets.getItem(source.sheetId), area);
    await context.sync();
    const visible = new Set(readVisible());
    return selected.filter((line) => visible.has(line));
  });
}
