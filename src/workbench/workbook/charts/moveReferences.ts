import { shiftReference } from "./shiftReference";
import { ownSheet } from "../univer/ownState";
import type { Context } from "../univer/context";
import type { Area, Chart, Edit } from "../types";

type Change = Extract<Edit, { kind: "structure" }>["change"];

/** Charts refer to cells: rows and columns that come or go move what they show. */
export function moveChartReferences(context: Context, sheetId: string, change: Change, area: Area): void {
  const name = context.workbook.getSheetBySheetId(sheetId)?.getName();
  if (name === undefined) return;
  changeChartReferences(context, (reference) => shiftReference(reference, name, change, area));
}

/** Rewrites every reference of every chart; a sheet whose charts changed is marked in the journal. */
export function changeChartReferences(context: Context, change: (reference: string) => string): void {
  for (const worksheet of context.workbook.getSheets()) {
    const own = ownSheet(context.own, worksheet.getSheetId());
    const charts = own.charts.map((chart) => changed(chart, change));
    if (JSON.stringify(charts) === JSON.stringify(own.charts)) continue;
    own.charts = charts;
    context.log.journal.markPart(worksheet.getSheetId(), "charts");
    context.log.tell({ kind: "chart", sheetId: worksheet.getSheetId() });
  }
}

function changed(chart: Chart, change: (reference: string) => string): Chart {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: series.name.startsWith("=") ? `=${change(series.name.slice(1))}` : series.name,
      values: change(series.values),
      categories: change(series.categories),
    })),
  };
}
