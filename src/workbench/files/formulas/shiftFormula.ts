import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../cells/address";
import { mapReferences, type ReferencePart } from "./references";

const wrap = (value: number, last: number): number => ((value % (last + 1)) + last + 1) % (last + 1);

const moved = (part: ReferencePart, rows: number, columns: number): string => {
  let text = "";
  if (part.column !== undefined) {
    const column = columnIndex(part.column.toUpperCase()) + (part.columnFixed ? 0 : columns);
    text += (part.columnFixed ? "$" : "") + columnName(wrap(column, LAST_COLUMN));
  }
  if (part.row !== undefined) {
    const row = part.row - 1 + (part.rowFixed ? 0 : rows);
    text += (part.rowFixed ? "$" : "") + String(wrap(row, LAST_ROW) + 1);
  }
  return text;
};

/**
 * A shared formula as it stands in another cell: relative references move along and wrap around the sheet's
 * edges, as Excel's do.
 *
 * @example shiftFormula("A1*$B$1+SUM(A:A)", 2, 1) // => "B3*$B$1+SUM(B:B)"
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (parts) => parts.map((part) => moved(part, rows, columns)).join(":"));
