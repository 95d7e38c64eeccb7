import type { Chart, ChartAxis, ChartPart, ChartPartLook, ChartSeries } from "../../workbook/types";
import { fail } from "../errors";
import type { AxisTarget, ChartTarget, SeriesTarget } from "../targets";
import { mustBeWritable } from "../cells/grid";

export function chartOf({ sheet, id }: ChartTarget): Chart {
  return sheet.charts().find((chart) => chart.id === id) ?? fail("ItemNotFound");
}

export function changeChart(target: ChartTarget, change: Partial<Chart>): void {
  mustBeWritable(target.sheet);
  target.sheet.updateChart({ ...chartOf(target), ...change });
}

export function seriesOf(target: SeriesTarget): ChartSeries {
  return chartOf(target).series[target.index] ?? fail("ItemNotFound");
}

export function changeSeries(target: SeriesTarget, change: Partial<ChartSeries>): void {
  const series = seriesOf(target);
  changeChart(target, {
    series: chartOf(target).series.map((entry, index) =>
      index === target.index ? { ...series, ...change } : entry,
    ),
  });
}

export function axisOf(target: AxisTarget): ChartAxis {
  return chartOf(target).axes[target.axis];
}

export function changeAxis(target: AxisTarget, change: Partial<ChartAxis>): void {
  const { axes } = chartOf(target);
  changeChart(target, { axes: { ...axes, [target.axis]: { ...axes[target.axis], ...change } } });
}

export function lookOf(target: ChartTarget & { part: ChartPart }): ChartPartLook {
  return chartOf(target).parts?.[target.part] ?? {};
}

export function changeLook(target: ChartTarget & { part: ChartPart }, change: Partial<ChartPartLook>): void {
  const { parts } = chartOf(target);
  changeChart(target, { parts: { ...parts, [target.part]: { ...parts?.[target.part], ...change } } });
}
