import { numfmt } from "@univerjs/core";
import { mapArea } from "./read";
import { readCell } from "./readCell";
import { DAYS_TO_1904 } from "./typedText";
import { patternReader } from "../styles/numberFormats";
import type { SheetContext } from "../univer/context";
import type { Area, CellValue } from "../types";

/** Cells as displayed: number formats applied. */
export function readTexts(sheet: SheetContext, area: Area): string[][] {
  const patternOf = patternReader(sheet);
  const spilled = sheet.calculation.spilled(sheet.sheetId);
  return mapArea(sheet, area, (cell, row, column) =>
    displayed(
      readCell(cell?.v == null ? (spilled?.[row]?.[column] ?? cell) : cell),
      patternOf(cell, row, column),
      sheet.own.date1904,
    ),
  );
}

/**
 * A value in a number format.
 *
 * @example displayed(0.256, "0.0%") // => "25.6%"
 */
export function displayed(value: CellValue, pattern: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (pattern === "General" || value === "")) return value;
  const shown =
    date1904 && typeof value === "number" && numfmt.isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
  return numfmt.format(pattern, shown, { throws: false });
}
