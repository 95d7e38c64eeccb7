import type { Area } from "../core/area";
import { setNumberFormat } from "../core/numberFormat";
import { reachOver } from "./reachOver";
import type { StretchedColumn } from "./undoRecord";

/**
 * Queues that a column covers no more rows than before the run, but for those in which something of ours stands by now,
 * and that those it was carried on to look as they did. Their colour rules go only where they had none.
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
  const rowsBefore = Math.max(1, area.rowCount - (column.rowsAfter - column.rowsBefore));
  const rowCount = Math.max(rowsBefore, lastRow - area.row + 1);
  const fresh = area.rowCount - rowCount;
  reachOver(sheet, sheetName, column.definedName, { ...area, rowCount });
  if (fresh <= 0) return;
  const cells = sheet.getRangeByIndexes(area.row + rowCount, area.column, fresh, 1);
  if (!column.hasColours) cells.conditionalFormats.clearAll();
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
