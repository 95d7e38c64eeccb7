import type { CellValue } from "../../engine";
import { rangeOf, type Area } from "../core/area";

/** What Excel's totals row adds up with; averages and counts are no totals. */
const ADDS_UP = /^=\s*(?:SUBTOTAL\(\s*(?:109|9)\s*[,;]|SUM\()/i;

/**
 * Asks for the totals row below an Excel table, for the ledger to reconcile to. Under a filter its SUBTOTAL counts
 * the rows that are shown.
 *
 * @param area The table without its totals row.
 * @returns what to call after the next sync.
 */
export function askTableTotals(sheet: Excel.Worksheet, area: Area): () => CellValue[] {
  const range = rangeOf(sheet, { ...area, row: area.row + area.rowCount, rowCount: 1 }).load(
    "values,formulas",
  );
  return () => {
    const [values = []] = range.values as CellValue[][];
    const [formulas = []] = range.formulas as CellValue[][];
    return values.map((value, column) => {
      const formula = String(formulas[column] ?? "");
      return ADDS_UP.test(formula) ? value : "";
    });
  };
}
