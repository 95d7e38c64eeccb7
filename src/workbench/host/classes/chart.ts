import type { Chart, ChartLabels } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { asOneOf, asText } from "../arguments";
import { boundingArea } from "../area";
import { mustBeWritable } from "../cells/grid";
import { activateChart, tellOfChart } from "../charts/activeChart";
import { CHART_TYPES, familyOf } from "../charts/chartTypes";
import { flag, integerIn, keeper, oneOf, points } from "../charts/kept";
import { SERIES_LIST, partLook } from "../charts/looks";
import { WHOLE, at, changePart, chartOf } from "../charts/place";
import type { Place } from "../charts/place";
import { plottedBy, sourceOf } from "../charts/source";
import { boxOf } from "../charts/position";
import { seriesFromRange } from "../charts/seriesFromRange";
import type { SeriesBy } from "../charts/seriesFromRange";
import type { HostContext } from "../context";
import type { Property } from "../define";
import { define } from "../define";
import { EventType } from "../events/types";
import { fail } from "../errors";
import { resolveAddress } from "../resolve";
import { object } from "../targets";
import type { ChartTarget, RangeTarget } from "../targets";
import { dataTableTarget } from "./chartDataTable";
import { legendTarget } from "./chartLegend";
import { plotAreaTarget } from "./chartPlotArea";
import { titleTarget } from "./chartTitle";

const keep = keeper<Chart>();
/** All levels of names and labels, as in https://learn.microsoft.com/office/vba/api/excel.xlcategorylabellevel */
const ALL_LEVELS = -1;
const LEVEL = integerIn(-3, 255);

/** A member of the chart itself. */
function own<V>(member: {
  get: (target: ReturnType<typeof whole>) => V;
  set: (target: ReturnType<typeof whole>, value: unknown) => void;
}) {
  return {
    get: (target: ChartTarget) => member.get(whole(target)),
    set: (target: ChartTarget, value: unknown) => member.set(whole(target), value),
  };
}

function whole(target: ChartTarget) {
  return at(target, WHOLE);
}

function measure(name: "left" | "top" | "width" | "height"): Property<ChartTarget, number> {
  return own(keep(name, 0, points));
}

function rename(target: ChartTarget, value: unknown): void {
  const name = asText(value) || fail("InvalidArgument");
  const taken = target.sheet
    .charts()
    .some((chart) => chart.id !== target.id && chart.name.toLowerCase() === name.toLowerCase());
  if (taken) fail("InvalidArgument");
  changePart(whole(target), { name });
}

/** Covers the cells from one to another, or moves the corner when only one is given. */
function setPosition(target: ChartTarget, args: Arguments, { book }: HostContext): void {
  const cell = (index: number): ReturnType<typeof resolveAddress> =>
    args.target(index, "Range") ?? resolveAddress(book, target.sheet, args.text(index));
  const start = cell(0);
  if (start.sheet.id !== target.sheet.id) fail("InvalidArgument");
  const box = boxOf(target.sheet, args.has(1) ? boundingArea(start, cell(1)) : start);
  changePart(whole(target), args.has(1) ? box : { left: box.left, top: box.top });
}

/** New cells, the same looks: series keep theirs by their order. */
function setSource(target: ChartTarget, source: RangeTarget, seriesBy: SeriesBy): void {
  const before = chartOf(target);
  const series = seriesFromRange(source, before.type, seriesBy).map((entry, index) => ({
    ...before.series[index],
    ...entry,
    ...keptLook(before, index),
  }));
  changePart(whole(target), { series });
}

function keptLook(chart: Chart, index: number): Partial<Pick<Chart["series"][number], "type" | "axisGroup">> {
  const kept = chart.series[index];
  return kept === undefined ? {} : { type: kept.type, axisGroup: kept.axisGroup };
}

/** Every series takes the chart's type. */
function setType(target: ChartTarget, value: unknown): void {
  const type = asOneOf(value, CHART_TYPES);
  changePart(whole(target), { type, series: chartOf(target).series.map((series) => ({ ...series, type })) });
}

/** Rows and columns change places, when the chart shows one block of cells. */
function setPlotBy(target: ChartTarget, value: unknown, { book }: HostContext): void {
  const plotBy = oneOf(["Rows", "Columns"] as const)(value);
  const source = sourceOf(chartOf(target), book, target.sheet) ?? fail("InvalidOperation");
  if (plottedBy(chartOf(target)) !== plotBy) setSource(target, source, plotBy);
  changePart(whole(target), { plotBy });
}

/** The labels of all series; the first series' speak for them. */
const ALL_LABELS: Place<ChartLabels> = {
  get: (chart) => SERIES_LIST.get(chart)[0]?.dataLabels ?? { showValue: false },
  put: (chart, dataLabels) => ({
    ...chart,
    series: chart.series.map((series) => ({ ...series, dataLabels: { ...dataLabels } })),
  }),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-getdatatable-member(1) */
function getDataTable(target: ChartTarget) {
  const family = familyOf(chartOf(target).type);
  const allowed = family === "column" || family === "line" || family === "area" || family === "stock";
  return allowed ? object("ChartDataTable", dataTableTarget(target)) : fail("ItemNotFound");
}

export const chartClass = define({
  className: "Chart",
  introduced: "1.1",
  later: {
    activate: "1.9",
    categoryLabelLevel: "1.8",
    chartType: "1.7",
    displayBlanksAs: "1.8",
    getDataTable: "1.14",
    getDataTableOrNullObject: "1.14",
    id: "1.7",
    onActivated: "1.8",
    onDeactivated: "1.8",
    pivotOptions: "1.9",
    plotArea: "1.8",
    plotBy: "1.8",
    plotVisibleOnly: "1.8",
    seriesNameLevel: "1.8",
    showAllFieldButtons: "1.7",
    showDataLabelsOverMaximum: "1.8",
    style: "1.8",
    worksheet: "1.2",
  },
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
    plotVisibleOnly: own(keep("plotVisibleOnly", true, flag)),
    plotBy: { get: (target) => plottedBy(chartOf(target)), set: setPlotBy },
    displayBlanksAs: own(
      keep("displayBlanksAs", "NotPlotted", oneOf(["NotPlotted", "Zero", "Interplotted"] as const)),
    ),
    showDataLabelsOverMaximum: own(keep("showDataLabelsOverMaximum", true, flag)),
    showAllFieldButtons: own(keep("showAllFieldButtons", false, flag)),
    categoryLabelLevel: own(keep("categoryLabelLevel", ALL_LEVELS, LEVEL)),
    seriesNameLevel: own(keep("seriesNameLevel", ALL_LEVELS, LEVEL)),
    /** 1 to 48, and the gallery's own numbers from 201 on: https://learn.microsoft.com/office/vba/api/excel.chart.chartstyle */
    style: own(
      keep("style", 2, (value) => {
        const style = integerIn(1, 398)(value);
        return style <= 48 || style >= 201 ? style : fail("InvalidArgument");
      }),
    ),
  },
  navigations: {
    title: (target) => object("ChartTitle", titleTarget(target)),
    legend: (target) => object("ChartLegend", legendTarget(target)),
    axes: (target) => object("ChartAxes", target),
    series: (target) => object("ChartSeriesCollection", target),
    plotArea: (target) => object("ChartPlotArea", plotAreaTarget(target)),
    dataLabels: (target) => object("ChartDataLabels", at(target, ALL_LABELS)),
    format: (target) => object("ChartAreaFormat", partLook(target, "area")),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    /** Only charts of a PivotTable have field buttons, and the host has no PivotTables. */
    pivotOptions: () => fail("InvalidOperation"),
  },
  methods: {
    activate: (target, _args, host) => activateChart(host, target),
    delete: ({ sheet, id }, _args, host) => {
      mustBeWritable(sheet);
      sheet.removeChart(id);
      tellOfChart(host, "chartDeleted", { sheet, id });
    },
    getDataTable,
    setPosition,
    setData: (target, args) =>
      setSource(
        target,
        args.target(0, "Range") ?? fail("InvalidArgument"),
        args.oneOf(1, ["Auto", "Columns", "Rows"] as const, "Auto"),
      ),
  },
  events: {
    onActivated: {
      type: EventType.chartActivated,
      registration: "ActivatedEvent",
      target: ({ id }) => id,
    },
    onDeactivated: {
      type: EventType.chartDeactivated,
      registration: "DeactivatedEvent",
      target: ({ id }) => id,
    },
  },
});
