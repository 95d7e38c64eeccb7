import type { ICellData } from "@univerjs/core";
import { writeBlock } from "./writeBlock";
import type { CellBlock } from "./touched";
import { asCustom, readExtras } from "../styles/extras";
import { isOfLines, writeLineStyles } from "../styles/lines";
import { numericKeys } from "./touched";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

type What = "All" | "Contents" | "Formats";

/**
 * Clears what exists in the area; cells that are not there cost nothing. "Contents" leaves looks and links,
 * "Formats" contents and links.
 */
export function clearCells(sheet: SheetContext, area: Area, what: What): void {
  if (what !== "Contents" && isOfLines(area)) writeLineStyles(sheet, area, null);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const block: CellBlock = {};
  let found = false;
  for (const row of numericKeys(matrix)) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    const target: Record<number, ICellData | null> = {};
    for (const column of numericKeys(matrix[row] ?? {})) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      target[column] = cleared(matrix[row]?.[column] ?? {}, what);
      found = true;
    }
    block[row] = target;
  }
  if (found) writeBlock(sheet, block);
}

function cleared(cell: ICellData, what: What): ICellData | null {
  const { quotePrefix, look, link } = readExtras(cell);
  switch (what) {
    case "All":
      return null;
    case "Contents":
      return {
        v: null,
        f: null,
        si: null,
        p: null,
        custom: asCustom({ ...(look ? { look } : {}), ...(link ? { link } : {}) }),
      };
    case "Formats":
      return {
        s: null,
        custom: asCustom({ ...(quotePrefix ? { quotePrefix } : {}), ...(link ? { link } : {}) }),
      };
  }
}
