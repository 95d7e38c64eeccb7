import { rangeOf, type Area } from "../core/area";
import { setNumberFormat } from "../core/numberFormat";
import { reachOver } from "./reachOver";
import type { StretchedColumn } from "./undoRecord";

/** The rows that a column covers again, its header among them. */
function rowsThen(
  { rowsBefore, rowsAfter }: StretchedColumn,
  { row, rowCount }: Area,
  lastRow: number,
): number {
  return Math.max(1, rowCount - (rowsAfter - rowsBefore), lastRow - row + 1);
}

/** The cells that a column gives up: those that it was carried on to, below the last with something of ours. */
export function freshCells({ column, area }: { column: StretchedColumn; area: Area }, lastRow: number): Area {
  const rowCount = rowsThen(column, area, lastRow);
  return { ...area, row: area.row + rowCount, rowCount: area.rowCount - rowCount };
}

/**
 * Queues that a column covers no more rows than before the run, but for those in which something of ours stands by now,
 * and that those it was carried on to look as they did. Their drop-down list goes only where they had none.
 *
 * @param area What the column's name covers now, the header among it.
 * @param lastRow The last row with something of ours (`lastRowOfOurs`): without its name it would outlive the column.
 */
export function putBackStretched(
  sheet: Excel.Worksheet,
  sheetName: string,
  column: StretchedColumn,
  area: Area,
  lastRow: number,
): void {
  const rowCount = rowsThen(column, area, lastRow);
  const fresh = area.rowCount - rowCount;
  reachOver(sheet, sheetName, column.definedName, { ...area, rowCount });
  if (fresh <= 0) return;
  const cells = rangeOf(sheet, freshCells({ column, area }, lastRow));
  if (!column.hasValidation) cells.dataValidation.clear();
  const { look } = column;
  if (!look) return;
  const [first = "General", ...others] = look.numberFormats;
  if (others.length === 0) setNumberFormat(cells, first);
  else cells.numberFormat = look.numberFormats.slice(-fresh).map((one) => [one]);
  cells.format.horizontalAlignment = look.alignment;
  cells.format.wrapText = look.wrap;
  if (look.font) cells.format.font.set(look.font);
}
