import type { PlannedChart, PlannedSeries } from "../../engine";
import { rangeOf } from "../core/area";

/** The rectangle of a chart's numbers: headers in its first row, labels in its first column. */
export function helperArea({ helper }: PlannedChart) {
  const columnCount = Math.max(...helper.cells.map((line) => line.length));
  return { row: helper.row, column: helper.column, rowCount: helper.cells.length, columnCount };
}

/** Values, or labels (column 0), of a chart's numbers. */
export function helperColumn(sheet: Excel.Worksheet, chart: PlannedChart, column: number): Excel.Range {
  const area = helperArea(chart);
  return rangeOf(sheet, {
    row: area.row + 1,
    column: area.column + column,
    rowCount: area.rowCount - 1,
    columnCount: 1,
  });
}

/** Queues how a series is drawn. The type comes before the axis: Excel moves only series that have their type. */
export function drawSeries(series: Excel.ChartSeries, plan: PlannedSeries, chart: PlannedChart): void {
  series.chartType = plan.type;
  // As text: a reference would still point at the old header after the numbers have moved.
  series.name = chartText(String(chart.helper.cells[0]?.[plan.helperColumn]?.value ?? ""));
  series.axisGroup = plan.axis;
  if (plan.type === "Line") drawLine(series, plan);
  else drawBars(series, plan, chart);
  series.hasDataLabels = plan.dataLabels !== undefined;
  if (plan.dataLabels) series.dataLabels.numberFormat = plan.dataLabels.numberFormat;
}

function drawLine(series: Excel.ChartSeries, plan: PlannedSeries): void {
  const { line } = series.format;
  line.color = plan.color;
  line.weight = plan.lineWeight ?? 1.5;
  line.lineStyle = plan.dashed ? "Dash" : "Continuous";
  series.markerStyle = "None";
}

function drawBars(series: Excel.ChartSeries, plan: PlannedSeries, { gapWidth, overlap }: PlannedChart): void {
  series.gapWidth = gapWidth;
  series.overlap = overlap;
  series.format.fill.setSolidColor(plan.color);
  plan.pointColors?.forEach((color, at) => series.points.getItemAt(at).format.fill.setSolidColor(color));
}

/** Queues title, legend, axes and place. */
export function drawFrame(chart: Excel.Chart, plan: PlannedChart, sheet: Excel.Worksheet): void {
  chart.name = plan.name;
  chart.plotVisibleOnly = false;
  chart.title.visible = true;
  chart.title.text = chartText(plan.title);
  chart.legend.visible = plan.legend !== "None";
  if (plan.legend !== "None") chart.legend.position = plan.legend;
  drawAxis(chart.axes.valueAxis, plan.valueAxis);
  if (plan.secondaryAxis) drawAxis(chart.axes.getItem("Value", "Secondary"), plan.secondaryAxis);
  const place = rangeOf(sheet, plan.place);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
}

function drawAxis(axis: Excel.ChartAxis, plan: PlannedChart["valueAxis"]): void {
  if (plan.minimum !== undefined) axis.minimum = plan.minimum;
  if (plan.maximum !== undefined) axis.maximum = plan.maximum;
  axis.numberFormat = plan.numberFormat;
  axis.title.visible = plan.title !== "";
  if (plan.title !== "") axis.title.text = chartText(plan.title);
}

/** Excel refuses longer names of series, and draws no longer titles. */
const LONGEST = 255;

/**
 * A text as a chart takes it; no character is cut in half.
 *
 * @example chartText("x".repeat(300)).length // => 255
 */
export function chartText(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
