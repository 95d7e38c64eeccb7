import type { IssuesPlan } from "../../engine";
import { columnWidth } from "../core/columnWidth";
import { issuesName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { writeCells } from "../core/writeCells";
import { reportSheet } from "../report/reportSheet";
import type { DataRows, Source } from "../source/types";

/**
 * Brings the sheet that lists a source's issues to the plan and shows it: an Excel table, to be sorted, filtered and
 * handed on. The same sheet is used again the next time.
 *
 * @returns the sheet's name, which may differ from the plan's: it was taken, or the person renamed it.
 */
export function writeIssues(source: Source, rows: DataRows, plan: IssuesPlan): Promise<string> {
  return inExcel(async (context) => {
    const { sheet } = await reportSheet(
      context,
      source,
      rows.headerRow,
      plan.sheetName,
      issuesName(source.block),
    );
    sheet.load("id,name");
    const tables = sheet.tables.load("items/id");
    await context.sync();
    // Clearing cells leaves a table standing; its rows are another number now.
    for (const table of tables.items) table.delete();

    plan.widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(width);
    });
    const columns = plan.headers.map((header, column) => [
      header,
      ...plan.lines.map((line) => line[column] ?? ""),
    ]);
    const rowCount = plan.lines.length + 1;
    await writeCells(context, sheet.id, [{ row: 0, column: 0, columns, from: 0, rowCount }]);
    const range = sheet.getRangeByIndexes(0, 0, rowCount, plan.headers.length);
    range.format.verticalAlignment = "Top";
    sheet.getRangeByIndexes(0, 2, rowCount, plan.headers.length - 2).format.wrapText = true;
    sheet.tables.add(range, true);
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
    return sheet.name;
  });
}
