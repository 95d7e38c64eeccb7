import { AREA, areaOf, SHEET_ROWS, type Area } from "../core/area";
import { inExcel } from "../core/inExcel";
import { runsOf } from "../core/runs";
import { deleteTableColumns, releaseTableColumns, type WideTable } from "../core/tableColumns";
import { writeCells } from "../core/writeCells";
import { carriedRows } from "./carriedRows";
import { clearCells } from "./clearCells";
import { lastRowOfOurs } from "./lastRowOfOurs";
import { oldCells } from "./oldCells";
import { putBackStretched } from "./putBackStretched";
import { reachOver } from "./reachOver";
import type { AddedColumn, BlockUndo } from "./undoRecord";

/**
 * Puts back what a run replaced: old values into the columns that were there, wherever they are now; columns
 * that the run added are taken out again, with their names, colours and width. Doing it twice does no harm.
 *
 * @param isUnfinished The run was cut off: rows that it did not know may hold what belongs to others.
 * @throws SheetError where the rows are not known any more.
 */
export function putBackBlock(record: BlockUndo, isUnfinished: boolean): Promise<void> {
  return inExcel(async (context) => {
    const { source, rows } = record;
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    sheet.load("id,name,names/items/name,autoFilter/isDataFiltered");
    const table = source.table ? context.workbook.tables.getItem(source.table.id) : null;
    table?.load("showTotals,autoFilter/isDataFiltered");
    const tableRange = table?.getRange().load(AREA);
    const replaced = record.replaced.map((column) => ({
      column,
      place: askPlace(sheet, column.definedName),
    }));
    const stretched = record.stretched.map((column) => ({
      column,
      place: askPlace(sheet, column.definedName),
    }));
    const added = record.added.map((column) => ({
      column,
      place: askPlace(sheet, column.definedName),
      header: sheet.getCell(rows.headerRow, column.column).load("text"),
    }));
    await context.sync();

    const places = replaced.flatMap(({ column, place }) => {
      const area = place.area();
      return area ? [{ column, area }] : [];
    });
    const isFiltered = sheet.autoFilter.isDataFiltered || (table?.autoFilter.isDataFiltered ?? false);
    // Rows that were deleted while the run wrote left its last values below; in a totals row nothing is cleared.
    const wholeRows = rows.firstRow - rows.headerRow + rows.rowCount;
    const spilledIn = ({ rowCount }: Area) =>
      isUnfinished && !table?.showTotals ? Math.max(0, wholeRows - rowCount) : 0;
    const [firstPlace] = places;
    const isAsBefore = stretched.some(
      ({ column: { definedName, rowsBefore } }) =>
        definedName === firstPlace?.column.definedName && rowsBefore === firstPlace.area.rowCount,
    );
    const spilled = firstPlace && !isAsBefore ? spilledIn(firstPlace.area) : 0;
    const tableEnd =
      table && tableRange && tableRange.rowIndex + tableRange.rowCount - (table.showTotals ? 1 : 0);
    const carried = await carriedRows(context, sheet, source, tableEnd ?? SHEET_ROWS);
    const { blocks, reach } = await oldCells(context, record, places, {
      ...{ isUnfinished, isFiltered, spilled, carried },
    });
    await writeCells(context, source.sheetId, blocks);
    const reaching = stretched.flatMap(({ column, place }) => {
      const area = place.area();
      const { rowsBefore, rowsAfter } = column;
      return rowsAfter > rowsBefore && area?.rowCount === rowsAfter ? [{ column, area }] : [];
    });
    const lastRow = await lastRowOfOurs(source.sheetId, reaching);
    for (const { column, area } of reaching) putBackStretched(sheet, sheet.name, column, area, lastRow);
    for (const { column, area } of places) {
      const rowCount = reach.get(column.definedName) ?? 0;
      if (rowCount > area.rowCount) reachOver(sheet, sheet.name, column.definedName, { ...area, rowCount });
    }

    const found = added.flatMap(({ column, place, header }) => {
      const area = place.area() ?? (header.text[0]?.[0] === column.header ? placeOf(column, record) : null);
      return area ? [{ column, area }] : [];
    });
    const areas = found.map(({ area }) => area);
    const wide = table && tableRange && wideTable(table, tableRange);
    // What stays in the table is deleted last: a table names a column anew whose header is cleared.
    const inside = wide
      ? releaseTableColumns(
          wide,
          areas.map(({ column }) => column),
        )
      : [];
    const cleared = areas.flatMap((area) => [
      { ...area, rowCount: area.rowCount + spilledIn(area) },
      ...runsOf(carried).map(({ start, count }) => ({ ...area, row: start, rowCount: count })),
    ]);
    await clearCells(context, sheet, cleared);
    if (wide) deleteTableColumns(wide, inside);
    for (const { column, area } of found)
      if (column.widthBefore !== null)
        sheet.getRangeByIndexes(area.row, column.column, 1, 1).format.columnWidth = column.widthBefore;
    for (const { place } of added) place.deleteName();
    await context.sync();
  });
}

/** Looks a hidden name up; what it answers is known after the next sync. */
function askPlace(sheet: Excel.Worksheet, definedName: string) {
  const name = sheet.names.getItemOrNullObject(definedName).load("name");
  const range = name.getRangeOrNullObject().load(AREA);
  return {
    area: (): Area | null => (name.isNullObject || range.isNullObject ? null : areaOf(range)),
    deleteName: (): void => {
      if (!name.isNullObject) name.delete();
    },
  };
}

function placeOf({ column }: AddedColumn, { rows }: BlockUndo): Area {
  const rowCount = rows.firstRow - rows.headerRow + rows.rowCount;
  return { row: rows.headerRow, column, rowCount, columnCount: 1 };
}

function wideTable(table: Excel.Table, range: Excel.Range): WideTable {
  const { showTotals } = table;
  const area = areaOf(range);
  return { table, area: { ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) }, showTotals };
}
