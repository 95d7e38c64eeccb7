/** "Specifies the plot order of a chart series within the chart group": series of one type on the same axes. */
import type { ChartSeries } from "../../workbook/types";

function groupOf(series: readonly ChartSeries[], index: number): number[] {
  const { type, axisGroup } = series[index] ?? {};
  return series.flatMap((other, at) => (other.type === type && other.axisGroup === axisGroup ? [at] : []));
}

/** From 1 on. */
export function plotOrderOf(series: readonly ChartSeries[], index: number): number {
  return groupOf(series, index).indexOf(index) + 1;
}

/** The series with one of them at another place of its group; null when the group has no such place. */
export function withPlotOrder(
  series: readonly ChartSeries[],
  index: number,
  order: number,
): ChartSeries[] | null {
  const group = groupOf(series, index);
  if (order < 1 || order > group.length) return null;
  const members = group.flatMap((at) => series[at] ?? []);
  members.splice(order - 1, 0, ...members.splice(group.indexOf(index), 1));
  const moved = [...series];
  group.forEach((at, place) => {
    const member = members[place];
    if (member !== undefined) moved[at] = member;
  });
  return moved;
}
