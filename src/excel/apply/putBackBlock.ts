import { AREA, areaOf, rangeOf, type Area } from "../core/area";
import { inExcel } from "../core/inExcel";
import { writeCells } from "../core/writeCells";
import { clearCells } from "./clearCells";
import type { AddedColumn, BlockUndo } from "./undoRecord";

/**
 * Puts back what a run replaced: old values into the columns that were there, wherever they are now; columns
 * that the run added are taken out again, with their names, colours and width.
 */
export function putBackBlock(record: BlockUndo): Promise<void> {
  return inExcel(async (context) => {
    const { source, rows } = record;
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    const table = source.table ? context.workbook.tables.getItem(source.table.id) : null;
    const tableRange = table?.getRange().load(AREA);
    const replaced = record.replaced.map((column) => ({
      column,
      place: askPlace(sheet, column.definedName),
    }));
    const added = record.added.map((column) => ({
      column,
      place: askPlace(sheet, column.definedName),
      header: sheet.getCell(rows.headerRow, column.column).load("text"),
    }));
    await context.sync();

    await writeCells(
      context,
      source.sheetId,
      replaced.flatMap(({ column, place }) => {
        const area = place.area();
        return area
          ? [
              {
                row: area.row + rows.firstRow - rows.headerRow,
                column: area.column,
                columns: [column.values],
                from: 0,
                rowCount: column.values.length,
              },
            ]
          : [];
      }),
    );

    const found = added.flatMap(({ column, place, header }) => {
      const area = place.area() ?? (header.text[0]?.[0] === column.header ? placeOf(column, record) : null);
      return area ? [{ column, area }] : [];
    });
    // From right to left, so that deleting one leaves the places of the others as they are.
    for (const { column, area } of found.sort((a, b) => b.area.column - a.area.column)) {
      const inTable = table && tableRange && isColumnOf(areaOf(tableRange), area.column);
      clearCells(rangeOf(sheet, area));
      if (inTable) table.columns.getItemAt(area.column - tableRange.columnIndex).delete();
      if (column.widthBefore !== null)
        sheet.getRangeByIndexes(area.row, column.column, 1, 1).format.columnWidth = column.widthBefore;
    }
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

function isColumnOf(table: Area, column: number): boolean {
  return column >= table.column && column < table.column + table.columnCount;
}
