import { CellValueType, isTextFormat } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { toCanonical } from "./structuredReferences";
import type { CellBlock } from "./touched";
import { readTyped } from "./typedText";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import { ensureSize } from "../structure/size";
import type { Area, CellValue } from "../types";

/** What every write takes away from a cell before it puts in its own. */
const NOTHING = { v: null, f: null, si: null, p: null, custom: null } satisfies ICellData;

/** Writes values as Excel's `Range.values` does: see `Sheet.write`. */
export function writeCells(
  sheet: SheetContext,
  area: Area,
  cells: readonly (readonly (CellValue | null)[])[],
): void {
  ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const block: CellBlock = {};
  for (let r = 0; r < area.rowCount; r += 1) {
    const source = cells[r];
    if (!source) continue;
    const target: Record<number, ICellData> = {};
    for (let c = 0; c < area.columnCount; c += 1) {
      const value = source[c];
      if (value === undefined || value === null) continue;
      target[area.column + c] = toCell(sheet, value, area.row + r, area.column + c);
    }
    block[area.row + r] = target;
  }
  executeOnSheet(sheet, SetRangeValuesMutation.id, { cellValue: block });
}

function toCell(sheet: SheetContext, value: CellValue, row: number, column: number): ICellData {
  if (typeof value === "number") return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === "") return NOTHING;
  const pattern = patternAt(sheet, row, column);
  if (value.startsWith("'")) return { ...textCell(value.slice(1)), custom: { quotePrefix: true } };
  if (isTextFormat(pattern)) return textCell(value);
  const formula = asFormula(value);
  if (formula) {
    const host = sheet.tables.nameAt(sheet.sheetId, row, column);
    return { ...NOTHING, f: toCanonical(formula, host) };
  }
  const typed = readTyped(value);
  if (!typed) return textCell(value);
  const cell = toCell(sheet, typed.value, row, column);
  if (typed.numberFormat && !pattern) return { ...cell, s: { n: { pattern: typed.numberFormat } } };
  return cell;
}

/**
 * "=…" is a formula; so is what begins with "+", "-" or "@" and is no number (Range.values: "If the returned
 * value starts with a plus, minus or equal sign, Excel interprets this value as a formula").
 */
function asFormula(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return text;
  if (text.startsWith("@")) return `=${text.slice(1)}`;
  if (/^[+-]/.test(text) && !readTyped(text)) return text.startsWith("+") ? `=${text.slice(1)}` : `=${text}`;
  return null;
}

/** FORCE_STRING where Univer would otherwise read a number or a truth value out of the text. */
function textCell(text: string): ICellData {
  const looksTyped = readTyped(text) !== null || /^\s*[+-]?[\d.]/.test(text);
  return { ...NOTHING, v: text, t: looksTyped ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The cell's own number format, undefined for General. */
function patternAt(sheet: SheetContext, row: number, column: number): string | undefined {
  const style = sheet.worksheet.getCellMatrix().getMatrix()[row]?.[column]?.s;
  if (!style) return undefined;
  const data: Nullable<IStyleData> =
    typeof style === "string" ? sheet.workbook.getStyles().get(style) : style;
  return data ? data.n?.pattern : undefined;
}
