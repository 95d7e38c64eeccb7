import type { ICellData, Nullable } from "@univerjs/core";
import { isFormulaCell, readCell } from "./readCell";
import { toShown } from "./structuredReferences";
import type { SheetContext } from "../univer/context";
import type { Area, CellValue } from "../types";

/** Calls `read` for every cell of the area, straight from the cell matrix, and collects what it returns. */
export function mapArea<T>(
  sheet: SheetContext,
  area: Area,
  read: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const rows = new Array<T[]>(area.rowCount);
  for (let r = 0; r < area.rowCount; r += 1) {
    const row = area.row + r;
    const source = matrix[row];
    const target = new Array<T>(area.columnCount);
    for (let c = 0; c < area.columnCount; c += 1) {
      const column = area.column + c;
      target[c] = read(source?.[column], row, column);
    }
    rows[r] = target;
  }
  return rows;
}

/** Values of an area, spilled cells of dynamic arrays included. */
export function readValues(sheet: SheetContext, area: Area): CellValue[][] {
  const spilled = sheet.calculation.spilled(sheet.sheetId);
  if (!spilled) return mapArea(sheet, area, readCell);
  return mapArea(sheet, area, (cell, row, column) =>
    readCell(cell?.v == null ? (spilled[row]?.[column] ?? cell) : cell),
  );
}

/** Formulas as Excel shows them, and the values of all other cells. */
export function readFormulas(sheet: SheetContext, area: Area): CellValue[][] {
  const spilled = sheet.calculation.spilled(sheet.sheetId);
  return mapArea(sheet, area, (cell, row, column) => {
    if (isFormulaCell(cell)) return formulaAt(sheet, cell, row, column);
    return readCell(cell?.v == null ? (spilled?.[row]?.[column] ?? cell) : cell);
  });
}

/** A formula copied down in the grid is kept once, with offsets: Univer's model resolves it. */
export function formulaAt(
  sheet: SheetContext,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string {
  const formula = cell?.si ? sheet.calculation.formulaAt(sheet.sheetId, row, column) : cell?.f;
  return toShown(formula ?? "", sheet.tables.nameAt(sheet.sheetId, row, column));
}
