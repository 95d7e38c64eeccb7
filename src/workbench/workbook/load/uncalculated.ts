import { areasOf } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { sheetIdAt } from "./snapshot";
import type { Area, BookContent } from "../types";

/** Formulas that came without a cached value: the only ones that have to be calculated at opening. */
export function uncalculated(content: BookContent): [sheetId: string, areas: Area[]][] {
  return content.sheets.flatMap((sheet, index): [string, Area[]][] => {
    const block: CellBlock = {};
    sheet.rows.forEach((row, r) =>
      row?.forEach((cell, column) => {
        if (cell?.f && cell.v === undefined) (block[r] ??= {})[column] = {};
      }),
    );
    const areas = areasOf(block, () => true);
    return areas.length > 0 ? [[sheetIdAt(index), areas]] : [];
  });
}
