import type { SheetPlan } from "../../engine";
import { inExcel } from "../core/inExcel";
import { askMarks } from "../journal/marks";
import type { DataRows, Source } from "../source/types";
import { drawCharts } from "./drawCharts";
import { keepReport } from "./keepReport";
import { layOutPage } from "./layOutPage";
import { askUsedCells } from "./takeReportBack";
import { cellsPrint } from "../identity/rowPrints";
import { reportSheet } from "./reportSheet";
import { writeBlocks } from "./writeBlocks";

/**
 * Brings the report of a source to the plan and shows it. The same plan twice gives the same sheet.
 *
 * @param takenBack what it is to say once the run behind it was taken back; "{date}" stands for the day
 * @returns the sheet's name, which may differ from the plan's: it was taken, or the person renamed it.
 */
export function applyReport(
  source: Source,
  rows: DataRows,
  plan: SheetPlan,
  takenBack: string,
): Promise<string> {
  return inExcel(async (context) => {
    const readMarks = askMarks(context);
    const { sheet, isNew } = await reportSheet(context, source, rows.headerRow, plan.name);
    layOutPage(sheet, plan);
    writeBlocks(sheet, [...plan.blocks, ...plan.charts.map((chart) => chart.helper)]);
    await drawCharts(context, sheet, plan.charts);
    sheet.activate();
    sheet.load("name");
    const used = askUsedCells(sheet);
    await context.sync();
    await keepReport(context, readMarks(), source, { made: isNew, print: cellsPrint(used()), takenBack });
    return sheet.name;
  });
}
