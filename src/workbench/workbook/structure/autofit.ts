import { setColumnWidth, setRowHeight, DEFAULT_ROW_HEIGHT, columnWidth } from "./dimensions";
import { textWidth } from "./textWidth";
import { readTexts } from "../cells/texts";
import { usedArea } from "../cells/used";
import { readStyle } from "../styles/style";
import type { SheetContext } from "../univer/context";

/** Air left and right of the longest text, in pixels. */
const PADDING = 10;
const NARROWEST = 24;
/** Excel's widest column: 255 characters. */
const WIDEST = 1790;

/** Makes columns as wide as their longest text; a column with nothing in it keeps its width. */
export function autofitColumns(sheet: SheetContext, column: number, count: number): void {
  const used = usedArea(sheet, true);
  if (!used) return;
  for (let at = column; at < column + count; at += 1) {
    if (at < used.column || at >= used.column + used.columnCount) continue;
    const texts = readTexts(sheet, { ...used, column: at, columnCount: 1 });
    const widest = texts.reduce((most, [text = ""], index) => {
      if (text === "") return most;
      const { fontSize, bold, wrapText } = readStyle(sheet, used.row + index, at);
      return wrapText ? most : Math.max(most, textWidth(text, fontSize, bold));
    }, 0);
    if (widest === 0) continue;
    setColumnWidth(sheet, at, 1, Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + PADDING)));
  }
}

/** Makes rows as high as their tallest cell: bigger fonts, line breaks, and texts that wrap. */
export function autofitRows(sheet: SheetContext, row: number, count: number): void {
  const used = usedArea(sheet, true);
  if (!used) return;
  for (let at = Math.max(row, used.row); at < Math.min(row + count, used.row + used.rowCount); at += 1) {
    const [texts = []] = readTexts(sheet, { ...used, row: at, rowCount: 1 });
    const height = texts.reduce((most, text, index) => {
      if (text === "") return most;
      const { fontSize = 11, bold, wrapText } = readStyle(sheet, at, used.column + index);
      const room = columnWidth(sheet, used.column + index) - PADDING / 2;
      const lines = text
        .split("\n")
        .reduce(
          (sum, line) =>
            sum + (wrapText ? Math.max(1, Math.ceil(textWidth(line, fontSize, bold) / room)) : 1),
          0,
        );
      return Math.max(most, Math.ceil(((wrapText ? lines : 1) * fontSize * DEFAULT_ROW_HEIGHT) / 11));
    }, DEFAULT_ROW_HEIGHT);
    setRowHeight(sheet, at, 1, height);
  }
}
