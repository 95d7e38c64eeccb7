import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../types";

/**
 * A Univer cell as Office.js delivers it: "" for blank, errors as their text.
 *
 * @example readCell({ v: 1, t: 3 }) // => true
 */
export function readCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p?.body ? plainText(p.body.dataStream) : "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** Whether the cell holds anything a person would call a value. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== "";
  return hasValue || isFormulaCell(cell) || Boolean(cell.p);
}

/** Whether the cell computes its value. */
export function isFormulaCell(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

/** Rich text ends its paragraphs with "\r" and its document with "\n". */
function plainText(dataStream: string): string {
  return dataStream
    .replace(/\r?\n$/, "")
    .replace(/\r$/, "")
    .replaceAll("\r", "\n");
}
