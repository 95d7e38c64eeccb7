import type { ICellData } from "@univerjs/core";
import { writeBlock } from "./writeBlock";
import type { CellBlock } from "./touched";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

const CLEARED: Record<"All" | "Contents" | "Formats", ICellData | null> = {
  All: null,
  Contents: { v: null, f: null, si: null, p: null, custom: null },
  Formats: { s: null },
};

/** Clears what exists in the area; cells that are not there cost nothing. */
export function clearCells(sheet: SheetContext, area: Area, what: "All" | "Contents" | "Formats"): void {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const block: CellBlock = {};
  let found = false;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const source = matrix[row];
    if (!source) continue;
    const target: Record<number, ICellData | null> = {};
    for (const key of Object.keys(source)) {
      const column = Number(key);
      if (column < area.column || column >= area.column + area.columnCount) continue;
      target[column] = CLEARED[what];
      found = true;
    }
    block[row] = target;
  }
  if (found) writeBlock(sheet, block);
}
