import type { ICellData, Nullable } from "@univerjs/core";
import { ensureSize } from "../structure/size";
import { extrasOf, layExtras, readExtras } from "./extras";
import { keepingType } from "./keepingType";
import { fromUniverStyle, toUniverStyle } from "./convert";
import { hasLineLooks, isOfLines, lineLooks, writeLineStyles } from "./lines";
import { writeLooks } from "../cells/writeBlock";
import { numericKeys } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import type { SheetContext } from "../univer/context";
import type { Area, CellStyle } from "../types";

/** How a cell looks: by its own style, and where that says nothing by its column's, its row's and the sheet's. */
export function readStyle(sheet: SheetContext, row: number, column: number): CellStyle {
  return styleReader(sheet)(sheet.worksheet.getCellMatrix().getMatrix()[row]?.[column], row, column);
}

/** The same for many cells. */
export function styleReader(
  sheet: SheetContext,
): (cell: Nullable<ICellData>, row: number, column: number) => CellStyle {
  const lineLook = lineLooks(sheet);
  const styles = sheet.workbook.getStyles();
  return (cell, row, column) => {
    const line = lineLook(row, column);
    const own = styles.getStyleByCell(cell);
    const style = fromUniverStyle(line ? { ...line.data, ...own } : own);
    const { quotePrefix, look } = readExtras(cell);
    return {
      ...style,
      ...line?.extras,
      ...look,
      ...(quotePrefix ? { quotePrefix: true } : {}),
    };
  };
}

/** Lays the given members over the style of every cell of the area; the others stay. */
export function writeStyle(sheet: SheetContext, area: Area, style: CellStyle): void {
  if (isOfLines(area)) writeLineStyles(sheet, area, style);
  else ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  // What is said of a cell wins over what is said of its column, "none" too.
  const explicit = hasLineLooks(sheet);
  const data = toUniverStyle(style);
  if (explicit && style.fill === "") data.bg = { rgb: "" };
  const styled = keepingType({ s: data });
  const change = extrasOf(style, explicit);
  const customOf = change && layExtras(change);
  const toCell = (cell: Nullable<ICellData>): ICellData => {
    const custom = customOf?.(cell);
    return custom === undefined ? styled(cell) : { ...styled(cell), custom };
  };
  writeLooks(sheet, blockOf(matrix, area, toCell));
}

/** Every cell of an area; of whole columns and rows those that are there. */
function blockOf(matrix: CellBlock, area: Area, toCell: (cell: Nullable<ICellData>) => ICellData): CellBlock {
  const block: CellBlock = {};
  const lastRow = area.row + area.rowCount;
  const lastColumn = area.column + area.columnCount;
  if (isOfLines(area)) {
    for (const row of numericKeys(matrix)) {
      if (row < area.row || row >= lastRow) continue;
      for (const column of numericKeys(matrix[row] ?? {})) {
        if (column < area.column || column >= lastColumn) continue;
        (block[row] ??= {})[column] = toCell(matrix[row]?.[column]);
      }
    }
    return block;
  }
  for (let row = area.row; row < lastRow; row += 1) {
    const target: Record<number, ICellData> = {};
    for (let column = area.column; column < lastColumn; column += 1) {
      target[column] = toCell(matrix[row]?.[column]);
    }
    block[row] = target;
  }
  return block;
}
