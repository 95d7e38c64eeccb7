import type { Chart } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { mustBeWritable } from "../cells/grid";
import { changeChart, chartOf } from "../charts/chartOf";
import { CHART_TYPES } from "../charts/chartTypes";
import { boxOf } from "../charts/position";
import { seriesFromRange } from "../charts/seriesFromRange";
import type { HostContext } from "../context";
import type { Property } from "../define";
import { define } from "../define";
import { fail } from "../errors";
import { boundingArea } from "../area";
import { resolveAddress } from "../resolve";
import { object } from "../targets";
import type { ChartTarget } from "../targets";

type Measure = "left" | "top" | "width" | "height";

function measure(name: Measure): Property<ChartTarget, number> {
  return {
    get: (target) => chartOf(target)[name],
    set: (target, value) => {
      const points = asNumber(value);
      changeChart(target, { [name]: points >= 0 ? points : fail("InvalidArgument") });
    },
  };
}

function rename(target: ChartTarget, value: unknown): void {
  const name = asText(value) || fail("InvalidArgument");
  const taken = target.sheet
    .charts()
    .some((chart) => chart.id !== target.id && chart.name.toLowerCase() === name.toLowerCase());
  if (taken) fail("InvalidArgument");
  changeChart(target, { name });
}

/** Covers the cells from one to another, or moves the corner when only one is given. */
function setPosition(target: ChartTarget, args: Arguments, { book }: HostContext): void {
  const cell = (index: number): ReturnType<typeof resolveAddress> =>
    args.target(index, "Range") ?? resolveAddress(book, target.sheet, args.text(index));
  const start = cell(0);
  if (start.sheet.id !== target.sheet.id) fail("InvalidArgument");
  const box = boxOf(target.sheet, args.has(1) ? boundingArea(start, cell(1)) : start);
  changeChart(target, args.has(1) ? box : { left: box.left, top: box.top });
}

/** New cells, the same looks: series keep theirs by their order. */
function setData(target: ChartTarget, args: Arguments): void {
  const before = chartOf(target);
  const source = args.target(0, "Range") ?? fail("InvalidArgument");
  const fresh = seriesFromRange(
    source,
    before.type,
    args.oneOf(1, ["Auto", "Columns", "Rows"] as const, "Auto"),
  );
  const series = fresh.map((entry, index) => ({
    ...before.series[index],
    ...entry,
    ...keptLook(before, index),
  }));
  changeChart(target, { series });
}

function keptLook(chart: Chart, index: number): Partial<Pick<Chart["series"][number], "type" | "axisGroup">> {
  const kept = chart.series[index];
  return kept === undefined ? {} : { type: kept.type, axisGroup: kept.axisGroup };
}

/** Every series takes the chart's type. */
function setType(target: ChartTarget, value: unknown): void {
  const type = asOneOf(value, CHART_TYPES);
  changeChart(target, { type, series: chartOf(target).series.map((series) => ({ ...series, type })) });
}

export const chartClass = define({
  className: "Chart",
  introduced: "1.1",
  later: { worksheet: "1.2", chartType: "1.7", id: "1.7", plotVisibleOnly: "1.8" },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ sheet, id }) => sheet.charts().some((chart) => chart.id === id),
  properties: {
    id: ({ id }) => id,
    name: { get: (target) => chartOf(target).name, set: rename },
    chartType: { get: (target) => chartOf(target).type as Excel.ChartType, set: setType },
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
    plotVisibleOnly: {
      get: (target) => chartOf(target).plotVisibleOnly,
      set: (target, value) => changeChart(target, { plotVisibleOnly: asBoolean(value) }),
    },
  },
  navigations: {
    title: (target) => object("ChartTitle", target),
    legend: (target) => object("ChartLegend", target),
    axes: (target) => object("ChartAxes", target),
    series: (target) => object("ChartSeriesCollection", target),
    format: (target) => object("ChartAreaFormat", { ...target, part: "area" }),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  methods: {
    delete: ({ sheet, id }) => {
      mustBeWritable(sheet);
      sheet.removeChart(id);
    },
    setPosition,
    setData,
  },
});
