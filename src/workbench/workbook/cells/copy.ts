import { CellValueType } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { mapArea } from "./read";
import { isFormulaCell, readCell } from "./readCell";
import { toCanonical } from "./structuredReferences";
import { textCell } from "./write";
import { writeBlock, writeLooks } from "./writeBlock";
import type { CellBlock } from "./touched";
import { formulaAt } from "./read";
import { toUniverStyle } from "../styles/convert";
import { asCustom, customFor, readExtras } from "../styles/extras";
import { styleReader } from "../styles/style";
import { ensureSize } from "../structure/size";
import type { SheetContext } from "../univer/context";
import type { Area, CopiedCell, CopiedLook } from "../types";

/** Takes up an area's cells. What a dynamic array fills is taken as values. */
export function copyCells(sheet: SheetContext, area: Area): CopiedCell[][] {
  const spilled = sheet.calculation.spilled(sheet.sheetId);
  const lookOf = lookReader(sheet);
  return mapArea(sheet, area, (cell, row, column) => ({
    value: readCell(cell?.v == null ? (spilled?.[row]?.[column] ?? cell) : cell),
    formula: isFormulaCell(cell) ? formulaAt(sheet, cell, row, column) : null,
    hyperlink: readExtras(cell).link ?? null,
    look: lookOf(cell, row, column),
  }));
}

/** Looks, one object for all cells that share style and extras. */
function lookReader(
  sheet: SheetContext,
): (cell: Nullable<ICellData>, row: number, column: number) => CopiedLook {
  const read = styleReader(sheet);
  const known = new Map<string, CopiedLook>();
  return (cell, row, column) => {
    const style = read(cell, row, column);
    const key = JSON.stringify(style);
    let look = known.get(key);
    if (!look) {
      look = { style };
      known.set(key, look);
    }
    return look;
  };
}

/** Puts cells down. Texts stay texts, whatever they look like. */
export function pasteCells(
  sheet: SheetContext,
  area: Area,
  cells: readonly (readonly (CopiedCell | null)[])[],
  what: "All" | "Contents" | "Formats",
): void {
  ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  const matrix = sheet.worksheet.getCellMatrix().getMatrix();
  const emptied: CellBlock = {};
  const block: CellBlock = {};
  const looks = new Map<CopiedLook, IStyleData>();
  const styleOf = (look: CopiedLook): IStyleData => {
    const known = looks.get(look) ?? toUniverStyle(look.style);
    looks.set(look, known);
    return known;
  };
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) {
      const cell = cells[r]?.[c];
      if (!cell) continue;
      const [row, column] = [area.row + r, area.column + c];
      const existing = matrix[row]?.[column];
      if (what !== "Contents" && existing?.s)
        (emptied[row] ??= {})[column] = { ...typeOf(existing), s: null };
      (block[row] ??= {})[column] = {
        ...(what === "Formats" ? typeOf(existing) : contentOf(sheet, cell, row, column)),
        ...(what === "Contents" ? {} : { s: styleOf(cell.look) }),
        custom: extrasAfter(cell, existing, what),
      };
    }
  }
  if (Object.keys(emptied).length > 0) writeLooks(sheet, emptied);
  if (Object.keys(block).length === 0) return;
  if (what === "Formats") writeLooks(sheet, block);
  else writeBlock(sheet, block);
}

function typeOf(cell: Nullable<ICellData>): ICellData {
  return cell?.t === undefined ? {} : { t: cell.t };
}

function contentOf(sheet: SheetContext, cell: CopiedCell, row: number, column: number): ICellData {
  const { value, formula } = cell;
  const rest = { si: null, p: null };
  if (formula !== null) {
    const table = sheet.tables.nameAt(sheet.sheetId, row, column);
    return { ...rest, f: toCanonical(formula, table), v: null };
  }
  if (value === "") return { ...rest, f: null, v: null };
  if (typeof value === "number") return { ...rest, f: null, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...rest, f: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...rest, f: null, ...textCell(value) };
}

function extrasAfter(cell: CopiedCell, existing: Nullable<ICellData>, what: string): ICellData["custom"] {
  const before = readExtras(existing);
  const { quotePrefix, look } = readExtras({ custom: customFor(cell.look.style) });
  const link = what === "All" ? cell.hyperlink : before.link;
  const kept = what === "Formats" ? before.quotePrefix : quotePrefix;
  const after = what === "Contents" ? before.look : look;
  return asCustom({
    ...(kept ? { quotePrefix: kept } : {}),
    ...(after ? { look: after } : {}),
    ...(link ? { link } : {}),
  });
}
