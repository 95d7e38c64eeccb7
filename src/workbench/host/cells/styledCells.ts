import type { Book, CellStyle } from "../../workbook/types";

/** Lays a change of looks over every cell that has a cell style. */
export function applyToCells(book: Book, styleName: string, change: CellStyle): void {
  for (const sheet of book.sheets()) {
    const used = sheet.usedArea(false);
    if (used === null) continue;
    for (let row = used.row; row < used.row + used.rowCount; row++) {
      for (let column = used.column; column < used.column + used.columnCount; column++) {
        if ((sheet.style(row, column).styleName ?? "Normal") !== styleName) continue;
        sheet.setStyle({ row, column, rowCount: 1, columnCount: 1 }, change);
      }
    }
  }
}
