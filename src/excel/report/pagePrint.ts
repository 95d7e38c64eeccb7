import type { CellValue } from "../../engine";
import { cellsPrint } from "../identity/rowPrints";

/**
 * Fingerprint of what we wrote on a page: 32 bits. Rows in another order leave it: a list may be sorted. So does another
 * text of a formula: Excel itself changes that where rows and columns of the data move, or a sheet is renamed.
 *
 * @example pagePrint([["Total", "=SUM(A1:A2)"]]) === pagePrint([["Total", "=SUM(A1:A3)"]]) // => true
 */
export function pagePrint(cells: readonly (readonly CellValue[])[]): number {
  return cells.reduce((sum, row) => (sum + cellsPrint([row.map(withoutFormula)])) >>> 0, 0);
}

function withoutFormula(cell: CellValue): CellValue {
  return isFormula(cell) ? "=" : cell;
}

/** Whether what stands in a cell is a formula; a text that only begins like one passes for it. */
export function isFormula(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
