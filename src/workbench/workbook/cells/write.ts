import { CellValueType, isTextFormat } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { toCanonical } from "./structuredReferences";
import { writeBlock } from "./writeBlock";
import type { CellBlock } from "./touched";
import { readTyped } from "./typedText";
import { asCustom, readExtras } from "../styles/extras";
import { patternReader } from "../styles/numberFormats";
import type { SheetContext } from "../univer/context";
import { ensureSize } from "../structure/size";
import type { Area, CellValue } from "../types";

/** Writes values as Excel's `Range.values` does: see `Sheet.write`. */
export function writeCells(
  sheet: SheetContext,
  area: Area,
  cells: readonly (readonly (CellValue | null)[])[],
): void {
  ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const patternOf = patternReader(sheet);
  const block: CellBlock = {};
  for (let r = 0; r < area.rowCount; r += 1) {
    const source = cells[r];
    if (!source) continue;
    const row = area.row + r;
    const before = matrix[row];
    const target: Record<number, ICellData> = {};
    for (let c = 0; c < area.columnCount; c += 1) {
      const value = source[c];
      if (value === undefined || value === null) continue;
      const column = area.column + c;
      const existing = before?.[column];
      const cell = toCell(sheet, value, row, column, () => patternOf(existing, row, column));
      target[column] = existing ? replacing(existing, cell) : cell;
    }
    block[row] = target;
  }
  writeBlock(sheet, block);
}

/** Univer lays a written cell over the one that is there: what that had and the new one has not must go. */
function replacing(existing: ICellData, cell: ICellData): ICellData {
  if (cell.v === undefined) cell.v = null;
  if (existing.f && cell.f === undefined) cell.f = null;
  if (existing.si) cell.si = null;
  if (existing.p) cell.p = null;
  if (existing.custom) {
    // A new value ends the apostrophe; looks and links stay with the cell.
    const { look, link } = readExtras(existing);
    const { quotePrefix } = readExtras(cell);
    cell.custom = asCustom({
      ...(quotePrefix ? { quotePrefix } : {}),
      ...(look ? { look } : {}),
      ...(link ? { link } : {}),
    });
  }
  return cell;
}

function toCell(
  sheet: SheetContext,
  value: CellValue,
  row: number,
  column: number,
  patternOf: () => string,
): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === "") return {};
  if (value.startsWith("'")) return { ...textCell(value.slice(1)), custom: { quotePrefix: true } };
  const pattern = patternOf();
  if (isTextFormat(pattern)) return textCell(value);
  const formula = asFormula(value);
  if (formula) return { f: toCanonical(formula, sheet.tables.nameAt(sheet.sheetId, row, column)) };
  const typed = readTyped(value, sheet.own.date1904);
  if (!typed) return { v: value, t: CellValueType.STRING };
  const cell = toCell(sheet, typed.value, row, column, patternOf);
  return typed.numberFormat && pattern === "General"
    ? { ...cell, s: { n: { pattern: typed.numberFormat } } }
    : cell;
}

/**
 * "=…" is a formula; so is what begins with "+", "-" or "@" and is no number (Range.values: "If the returned
 * value starts with a plus, minus or equal sign, Excel interprets this value as a formula").
 */
function asFormula(text: string): string | null {
  if (text.length < 2) return null;
  switch (text[0]) {
    case "=":
      return text;
    case "@":
      return `=${text.slice(1)}`;
    case "+":
      return readTyped(text) ? null : `=${text.slice(1)}`;
    case "-":
      return readTyped(text) ? null : `=${text}`;
    default:
      return null;
  }
}

/** FORCE_STRING where Univer would otherwise read a number or a truth value out of the text. */
export function textCell(text: string): ICellData {
  return { v: text, t: readTyped(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
