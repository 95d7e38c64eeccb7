import type { IssuesPlan } from "../../engine";
import { rangeOf } from "../core/area";
import { columnWidth } from "../core/columnWidth";
import { issuesName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { writeCells } from "../core/writeCells";
import { showPage, type WrittenPage } from "../report/showPage";
import { keepPage, takePage } from "../report/takePage";
import type { DataRows, Source } from "../source/types";

/**
 * Brings the sheet that lists a source's issues to the plan and shows it: an Excel table, to be sorted, filtered and
 * handed on. The same sheet is used again the next time, unless a person changed the list.
 */
export function writeIssues(source: Source, { headerRow }: DataRows, plan: IssuesPlan): Promise<WrittenPage> {
  return inExcel(async (context) => {
    // A table has a row below its header, if a blank one.
    const rowCount = Math.max(plan.lines.length, 1) + 1;
    const area = { row: 0, column: 0, rowCount, columnCount: plan.headers.length };
    const wanted = { name: plan.sheetName, hiddenName: issuesName(source.block), headerRow, areas: [area] };
    const { sheet, left } = await takePage(context, source, wanted);
    plan.widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(width);
    });
    sheet.load("id");
    await context.sync();

    const columns = plan.headers.map((header, column) => [
      header,
      ...plan.lines.map((line) => line[column] ?? ""),
    ]);
    await writeCells(context, sheet.id, [{ ...area, columns, from: 0 }]);
    const cells = rangeOf(sheet, area);
    cells.format.verticalAlignment = "Top";
    rangeOf(sheet, { ...area, column: 2, columnCount: area.columnCount - 2 }).format.wrapText = true;
    sheet.tables.add(cells, true);
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    await keepPage(context, sheet.id, [area]);
    return showPage(context, sheet, left);
  });
}
