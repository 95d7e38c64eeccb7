import type { SheetPlan } from "../../engine";
import { rangeOf } from "../core/area";
import { columnWidth } from "../core/columnWidth";
import { runsOf } from "../core/runs";

/** Queues merges, widths, heights and what the printer needs: one page wide, without gridlines. */
export function layOutPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(characters);
  });
  for (const [height, rows] of rowsByHeight(plan.rowHeights))
    for (const { start, count } of runsOf(rows))
      sheet.getRangeByIndexes(start, 0, count, 1).format.rowHeight = height;
  for (const area of plan.merges) rangeOf(sheet, area).merge();

  const { rowCount, columnCount, landscape } = plan.print;
  sheet.pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rowCount, columnCount));
  // Clearing cells leaves the breaks of the last run standing.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.pageBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

/** Row indexes, ascending, by their height. */
function rowsByHeight(heights: SheetPlan["rowHeights"]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const [row, height] of Object.entries(heights)) {
    const same = rows.get(height);
    if (same) same.push(Number(row));
    else rows.set(height, [Number(row)]);
  }
  return rows;
}
