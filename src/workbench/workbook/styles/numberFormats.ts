import type { ICellData, Nullable } from "@univerjs/core";
import { mapArea } from "../cells/read";
import { writeLooks } from "../cells/writeBlock";
import type { CellBlock } from "../cells/touched";
import { toUniverStyle } from "./convert";
import { keepingType } from "./keepingType";
import { isOfLines, lineLooks } from "./lines";
import { writeStyle } from "./style";
import { ensureSize } from "../structure/size";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

/** Reads the number format of a cell, with the styles looked up once each. */
export function patternReader(
  sheet: SheetContext,
): (cell: Nullable<ICellData>, row: number, column: number) => string {
  const styles = sheet.workbook.getStyles();
  const lineLook = lineLooks(sheet);
  const known = new Map<string, string | undefined>();
  const own = (cell: Nullable<ICellData>): string | undefined => {
    const style = cell?.s;
    if (!style) return undefined;
    if (typeof style !== "string") return style.n?.pattern;
    if (!known.has(style)) known.set(style, styles.get(style)?.n?.pattern);
    return known.get(style);
  };
  return (cell, row, column) => own(cell) || lineLook(row, column)?.data.n?.pattern || "General";
}

/** Number formats of an area; "General" where none is set. */
export function readNumberFormats(sheet: SheetContext, area: Area): string[][] {
  return mapArea(sheet, area, patternReader(sheet));
}

/** Sets number formats cell by cell; null leaves a cell. Whole columns and rows take the first format. */
export function writeNumberFormats(
  sheet: SheetContext,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  const [[first] = []] = formats;
  if (isOfLines(area)) {
    if (typeof first === "string") writeStyle(sheet, area, { numberFormat: first });
    return;
  }
  ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const formatted = new Map<string, (cell: Nullable<ICellData>) => ICellData>();
  const block: CellBlock = {};
  formats.slice(0, area.rowCount).forEach((line, r) => {
    const target: Record<number, ICellData> = {};
    line.slice(0, area.columnCount).forEach((format, c) => {
      if (format === null) return;
      let apply = formatted.get(format);
      if (!apply) {
        apply = keepingType({ s: toUniverStyle({ numberFormat: format }) });
        formatted.set(format, apply);
      }
      target[area.column + c] = apply(matrix[area.row + r]?.[area.column + c]);
    });
    block[area.row + r] = target;
  });
  writeLooks(sheet, block);
}
