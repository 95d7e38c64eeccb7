import { FormulaDataModel } from "@univerjs/engine-formula";
import { toArea } from "../area";
import { numericKeys } from "./touched";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

/** What each dynamic array formula of the sheet fills, its own cell first; those that fill one cell are none. */
export function spills(sheet: SheetContext): Area[] {
  const arrays = sheet.injector.get(FormulaDataModel).getArrayFormulaRange()[sheet.unitId];
  const ranges = arrays?.[sheet.sheetId] ?? {};
  return numericKeys(ranges).flatMap((row) =>
    numericKeys(ranges[row] ?? {}).flatMap((column) => {
      const range = ranges[row]?.[column];
      const area = range ? toArea(range) : null;
      return area && area.rowCount * area.columnCount > 1 ? [area] : [];
    }),
  );
}
