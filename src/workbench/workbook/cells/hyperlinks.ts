import type { ICellData } from "@univerjs/core";
import { asCustom, readExtras } from "../styles/extras";
import { ensureSize } from "../structure/size";
import { writeLooks } from "./writeBlock";
import type { CellBlock } from "./touched";
import { numericKeys } from "./touched";
import type { SheetContext } from "../univer/context";
import type { Area, Hyperlink } from "../types";

/** A cell's link. */
export function readHyperlink(sheet: SheetContext, row: number, column: number): Hyperlink | null {
  return readExtras(sheet.worksheet.getCellMatrix().getMatrix()[row]?.[column]).link ?? null;
}

/** Every link of the sheet, by cell. */
export function hyperlinks(sheet: SheetContext): { row: number; column: number; hyperlink: Hyperlink }[] {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  return numericKeys(matrix).flatMap((row) =>
    numericKeys(matrix[row] ?? {}).flatMap((column) => {
      const { link } = readExtras(matrix[row]?.[column]);
      return link ? [{ row, column, hyperlink: link }] : [];
    }),
  );
}

/** Gives every cell of an area a link, or takes its link away. */
export function writeHyperlink(sheet: SheetContext, area: Area, link: Hyperlink | null): void {
  if (link) ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const block: CellBlock = {};
  const rows = link ? span(area.row, area.rowCount) : numericKeys(matrix);
  for (const row of rows) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    const columns = link ? span(area.column, area.columnCount) : numericKeys(matrix[row] ?? {});
    for (const column of columns) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      const cell = matrix[row]?.[column];
      const { quotePrefix, look, link: before } = readExtras(cell);
      if (!link && !before) continue;
      (block[row] ??= {})[column] = {
        ...(cell?.t === undefined ? {} : { t: cell.t }),
        custom: asCustom({
          ...(quotePrefix ? { quotePrefix } : {}),
          ...(look ? { look } : {}),
          ...(link ? { link: { ...link } } : {}),
        }),
      } satisfies ICellData;
    }
  }
  if (Object.keys(block).length > 0) writeLooks(sheet, block);
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
