import { readFormulas } from "../cells/read";
import { usedBelow } from "../cells/used";
import { writeCells } from "../cells/write";
import { clearCells } from "../cells/clear";
import { insertCellsDown, removeCellsUp } from "../structure/shiftCells";
import { readStyle, writeStyle } from "../styles/style";
import type { SheetContext } from "../univer/context";
import type { TableEntry } from "./registry";
import type { Area } from "../types";

/**
 * Inserts rows into a table's body. They look like the row above them (the first like the one below), and a
 * column that is one formula throughout goes on with it.
 */
export function insertTableRows(sheet: SheetContext, entry: TableEntry, index: number, count: number): void {
  const formulas = calculatedColumns(sheet, entry);
  const strip: Area = { ...entry.area, row: entry.area.row + 1 + index, rowCount: count };
  if (usedBelow(sheet, strip)) insertCellsDown(sheet, strip, entry.id);
  entry.area = { ...entry.area, rowCount: entry.area.rowCount + count };
  const model = index > 0 ? strip.row - 1 : strip.row + count;
  for (let column = strip.column; column < strip.column + strip.columnCount; column += 1) {
    const style = readStyle(sheet, model, column);
    const cells = { ...strip, column, columnCount: 1 };
    if (Object.keys(style).length > 0) writeStyle(sheet, cells, style);
    const formula = formulas.get(column - strip.column);
    if (formula !== undefined)
      writeCells(
        sheet,
        cells,
        Array.from({ length: count }, () => [formula]),
      );
  }
}

/** Takes rows out of a table's body, which keeps at least one: the last is emptied. */
export function removeTableRows(sheet: SheetContext, entry: TableEntry, index: number, count: number): void {
  const bodyCount = entry.area.rowCount - 1;
  const gone = Math.min(count, bodyCount - 1);
  const strip: Area = { ...entry.area, row: entry.area.row + 1 + index, rowCount: gone };
  if (gone > 0) {
    removeCellsUp(sheet, strip, entry.id);
    entry.area = { ...entry.area, rowCount: entry.area.rowCount - gone };
  }
  if (gone < count) clearCells(sheet, { ...entry.area, row: entry.area.row + 1, rowCount: 1 }, "Contents");
}

/** Columns whose every cell holds the same formula, as it is shown; formulas of the own row read alike. */
function calculatedColumns(sheet: SheetContext, { area }: TableEntry): Map<number, string> {
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const rows = readFormulas(sheet, body);
  const found = new Map<number, string>();
  for (let column = 0; column < area.columnCount; column += 1) {
    const first = rows[0]?.[column];
    if (typeof first !== "string" || !first.startsWith("=") || !first.includes("[")) continue;
    if (rows.every((row) => row[column] === first)) found.set(column, first);
  }
  return found;
}
