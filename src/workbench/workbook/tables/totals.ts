import { insertCellsDown, removeCellsUp } from "../structure/shiftCells";
import { writeCells } from "../cells/write";
import { usedBelow } from "../cells/used";
import { fullArea } from "./registry";
import type { TableEntry } from "./registry";
import type { SheetContext } from "../univer/context";

/** Shows or hides the totals row, as Excel does: a row of the table's cells comes below it, or goes. */
export function setTotals(sheet: SheetContext, entry: TableEntry, show: boolean): void {
  const row = entry.area.row + entry.area.rowCount;
  const strip = { ...entry.area, row, rowCount: 1 };
  if (!show) {
    entry.showTotals = false;
    removeCellsUp(sheet, strip, entry.id);
    return;
  }
  if (usedBelow(sheet, strip)) insertCellsDown(sheet, strip, entry.id);
  entry.showTotals = true;
  writeCells(sheet, { ...fullArea(entry), row, rowCount: 1, columnCount: 1 }, [["Total"]]);
}
