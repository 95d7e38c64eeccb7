import type { SheetPlan } from "../../engine";
import { reportName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import type { DataRows, Source } from "../source/types";
import { drawCharts } from "./drawCharts";
import { keepReport } from "./keepReport";
import { layOutPage } from "./layOutPage";
import { planAreas } from "./planAreas";
import { showPage, type WrittenPage } from "./showPage";
import { keepPage, mustTakePage, takePage } from "./takePage";
import { writeBlocks } from "./writeBlocks";

/**
 * Whether a report can be written, asked before anything else of a run is.
 *
 * @throws SheetError where its sheet is protected, or cannot be added.
 */
export function mustTakeReport(source: Source): Promise<void> {
  return inExcel((context) => mustTakePage(context, source, reportName(source.block)));
}

/**
 * Brings the report of a source to the plan and shows it. The same plan twice gives the same sheet, unless a person
 * changed it.
 *
 * @param takenBack what it is to say once the run behind it was taken back; "{date}" stands for the day
 */
export function applyReport(
  source: Source,
  { headerRow }: DataRows,
  plan: SheetPlan,
  takenBack: string,
): Promise<WrittenPage> {
  return inExcel(async (context) => {
    const areas = planAreas(plan);
    const wanted = { name: plan.name, hiddenName: reportName(source.block), headerRow, areas };
    const { sheet, page, isNew, left } = await takePage(context, source, wanted);
    layOutPage(sheet, plan);
    writeBlocks(sheet, [...plan.blocks, ...plan.charts.map((chart) => chart.helper)]);
    await drawCharts(context, sheet, plan.charts);
    sheet.load("id");
    await context.sync();
    await keepPage(context, sheet.id, areas);
    await keepReport(context, source, { page, made: isNew, takenBack });
    return showPage(context, sheet, left);
  });
}
