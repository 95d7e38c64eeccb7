import type { SheetPlan } from "../../engine";
import { inExcel } from "../core/inExcel";
import type { DataRows, Source } from "../source/types";
import { drawCharts } from "./drawCharts";
import { layOutPage } from "./layOutPage";
import { reportSheet } from "./reportSheet";
import { writeBlocks } from "./writeBlocks";

/**
 * Brings the report of a source to the plan and shows it. The same plan twice gives the same sheet.
 *
 * @returns the sheet's name, which may differ from the plan's: it was taken, or the person renamed it.
 */
export function applyReport(source: Source, rows: DataRows, plan: SheetPlan): Promise<string> {
  return inExcel(async (context) => {
    const sheet = await reportSheet(context, source, rows.headerRow, plan.name);
    layOutPage(sheet, plan);
    writeBlocks(sheet, [...plan.blocks, ...plan.charts.map((chart) => chart.helper)]);
    await drawCharts(context, sheet, plan.charts);
    sheet.activate();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}
