import { cellAt, type CellValue } from "../../engine";
import type { RowIdentity } from "./types";

/**
 * Of rows that have another name than before, those that Excel itself named anew: the name is a formula, and all else
 * that was read of the row stands in it still.
 *
 * @param columns with their values as read, from the first row on
 * @param differing indexes from the first row, ascending; without any nothing is asked
 */
export async function recalculatedRows(
  sheet: Excel.Worksheet,
  columns: RowIdentity["columns"],
  differing: readonly number[],
  firstRow: number,
): Promise<number[]> {
  const [first] = differing;
  if (first === undefined) return [];
  const rowCount = (differing.at(-1) ?? first) - first + 1;
  const read = columns
    .filter(({ isByHand }) => isByHand !== true)
    .map((column) => {
      const range = sheet.getRangeByIndexes(firstRow + first, column.column, rowCount, 1).load("values");
      return { ...column, range: column.isKey ? range.load("formulas") : range };
    });
  await sheet.context.sync();
  return differing.filter((row) =>
    read.every(({ values, isKey, range }) => {
      const [value] = (range.values as CellValue[][])[row - first] ?? [];
      if (value === cellAt(values, row)) return true;
      const [formula] = isKey ? ((range.formulas as unknown[][])[row - first] ?? []) : [];
      return typeof formula === "string" && formula.startsWith("=");
    }),
  );
}
