import type { ICellData } from "@univerjs/core";
import { keepingType } from "./keepingType";
import { fromUniverStyle, toUniverStyle } from "./convert";
import { writeLooks } from "../cells/writeBlock";
import type { CellBlock } from "../cells/touched";
import { ensureSize } from "../structure/size";
import type { SheetContext } from "../univer/context";
import type { Area, CellStyle } from "../types";

/** How a cell looks, by its own style. */
export function readStyle(sheet: SheetContext, row: number, column: number): CellStyle {
  const cell = sheet.worksheet.getCellMatrix().getMatrix()[row]?.[column];
  const style = fromUniverStyle(sheet.workbook.getStyles().getStyleByCell(cell));
  return cell?.custom?.quotePrefix === true ? { ...style, quotePrefix: true } : style;
}

/** Lays the given members over the style of every cell of the area; the others stay. */
export function writeStyle(sheet: SheetContext, area: Area, style: CellStyle): void {
  ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const styled = keepingType({ s: toUniverStyle(style) });
  const block: CellBlock = {};
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const target: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      target[column] = styled(matrix[row]?.[column]);
    }
    block[row] = target;
  }
  writeLooks(sheet, block);
}
