import type { PlannedChart } from "../../engine";
import { rangeOf } from "../core/area";
import { drawFrame, drawSeries, helperArea, helperColumn } from "./chartParts";

/** Names of the charts that a plan can hold. */
export const OWN_CHART = /^VitalFew\./;

/**
 * Brings the charts of a report to the plan. A chart of the last run is found by its name and changed in place,
 * so that it keeps its identity in documents that link to it; one whose series no longer fit is made anew.
 * The person's own charts on the sheet stay.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plans: readonly PlannedChart[],
): Promise<void> {
  const charts = sheet.charts.load("items/name,items/series/items/chartType");
  await context.sync();
  const standing = new Map(charts.items.map((chart) => [chart.name, chart]));
  const planned = new Map(plans.map((plan) => [plan.name, plan]));
  for (const [name, chart] of standing) if (OWN_CHART.test(name) && !planned.has(name)) chart.delete();

  const made = plans.map((plan) => {
    const found = standing.get(plan.name);
    if (found && fits(found, plan)) return update(sheet, found, plan);
    found?.delete();
    return create(sheet, plan);
  });
  await context.sync();
  await describe(context, sheet, plans, made);
}

function fits(chart: Excel.Chart, plan: PlannedChart): boolean {
  const { items } = chart.series;
  return (
    items.length === plan.series.length && plan.series.every(({ type }, at) => items[at]?.chartType === type)
  );
}

function update(sheet: Excel.Worksheet, chart: Excel.Chart, plan: PlannedChart): Excel.Chart {
  const labels = helperColumn(sheet, plan, 0);
  plan.series.forEach((planned, at) => {
    const series = chart.series.getItemAt(at);
    series.setValues(helperColumn(sheet, plan, planned.helperColumn));
    series.setXAxisValues(labels);
    drawSeries(series, planned, plan);
  });
  drawFrame(chart, plan, sheet);
  return chart;
}

function create(sheet: Excel.Worksheet, plan: PlannedChart): Excel.Chart {
  const area = helperArea(plan);
  const chart = sheet.charts.add(plan.series[0]?.type ?? "ColumnClustered", rangeOf(sheet, area), "Columns");
  const drawn = new Set(plan.series.map(({ helperColumn: column }) => column));
  // Excel makes a series of every column behind the labels; from the last to the first, so that none moves.
  for (let column = area.columnCount - 1; column > 0; column--)
    if (!drawn.has(column)) chart.series.getItemAt(column - 1).delete();
  const order = [...drawn].sort((a, b) => a - b);
  for (const planned of plan.series)
    drawSeries(chart.series.getItemAt(order.indexOf(planned.helperColumn)), planned, plan);
  drawFrame(chart, plan, sheet);
  return chart;
}

/**
 * Alternative texts. A chart has none of its own in the object model; where Excel lists charts among the shapes
 * of a sheet, the shape takes it.
 */
async function describe(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plans: readonly PlannedChart[],
  charts: readonly Excel.Chart[],
): Promise<void> {
  if (charts.length === 0) return;
  const shapes = sheet.shapes.load("items/name");
  await context.sync();
  for (const { name, altText } of plans) {
    const shape = shapes.items.find((item) => item.name === name);
    if (shape) shape.altTextDescription = altText;
  }
  await context.sync();
}
