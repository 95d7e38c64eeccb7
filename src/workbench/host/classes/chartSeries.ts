import type { ChartSeries } from "../../workbook/types";
import { asBoolean, asInteger, asOneOf, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { changeChart, changeSeries, chartOf, seriesOf } from "../charts/chartOf";
import { CHART_TYPES } from "../charts/chartTypes";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { resolveReference } from "../resolve";
import { object } from "../targets";
import type { ChartTarget, HostObject, SeriesTarget } from "../targets";
import { absoluteReference } from "./namedItemCollection";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts (observed in Excel: longer names throw) */
const NAME_LIMIT = 255;
const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;
const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

function nameOf(target: SeriesTarget, { book }: HostContext): string {
  const { name } = seriesOf(target);
  const cell = name.startsWith("=") ? resolveReference(book, target.sheet, name.slice(1)) : null;
  return cell === null ? name : (cell.sheet.texts(cell)[0]?.[0] ?? name);
}

function setName(target: SeriesTarget, value: unknown): void {
  const name = asText(value);
  changeSeries(target, { name: name.length <= NAME_LIMIT ? name : fail("InvalidArgument") });
}

function between(value: unknown, lowest: number, highest: number): number {
  const number = asInteger(value);
  return number >= lowest && number <= highest ? number : fail("InvalidArgument");
}

function setCells(target: SeriesTarget, args: Arguments, member: "values" | "categories"): void {
  const cells = args.target(0, "Range") ?? fail("InvalidArgument");
  changeSeries(target, { [member]: absoluteReference(cells) });
}

/** The secondary value axis is there as long as a series uses it. */
function setAxisGroup(target: SeriesTarget, value: unknown): void {
  changeSeries(target, { axisGroup: asOneOf(value, ["Primary", "Secondary"] as const) });
  const { series, axes } = chartOf(target);
  const visible = series.some(({ axisGroup }) => axisGroup === "Secondary");
  if (axes.secondaryValue.visible !== visible)
    changeChart(target, { axes: { ...axes, secondaryValue: { ...axes.secondaryValue, visible } } });
}

function add(target: ChartTarget, args: Arguments): HostObject {
  const chart = chartOf(target);
  const index = args.integer(1, chart.series.length);
  if (index < 0 || index > chart.series.length) fail("InvalidArgument");
  const name = args.has(0) ? args.text(0) : `Series${chart.series.length + 1}`;
  const fresh: ChartSeries = {
    name,
    values: "",
    categories: chart.series[0]?.categories ?? "",
    type: chart.type,
    axisGroup: "Primary",
  };
  changeChart(target, { series: [...chart.series.slice(0, index), fresh, ...chart.series.slice(index)] });
  return object("ChartSeries", { ...target, index });
}

export const chartSeriesCollectionClass = define({
  className: "ChartSeriesCollection",
  introduced: "1.1",
  later: { getCount: "1.4", add: "1.7" },
  items: ({ sheet, id }) =>
    chartOf({ sheet, id }).series.map((_series, index) => object("ChartSeries", { sheet, id, index })),
  properties: { count: (target) => chartOf(target).series.length },
  methods: { add },
});

export const chartSeriesClass = define({
  className: "ChartSeries",
  introduced: "1.1",
  later: {
    chartType: "1.7",
    gapWidth: "1.7",
    hasDataLabels: "1.7",
    markerStyle: "1.7",
    delete: "1.7",
    setValues: "1.7",
    setXAxisValues: "1.7",
    axisGroup: "1.8",
    overlap: "1.8",
    dataLabels: "1.8",
  },
  exists: (target) => chartOf(target).series[target.index] !== undefined,
  properties: {
    name: { get: nameOf, set: setName },
    chartType: {
      get: (target) => seriesOf(target).type as Excel.ChartType,
      set: (target, value) => changeSeries(target, { type: asOneOf(value, CHART_TYPES) }),
    },
    axisGroup: { get: (target) => seriesOf(target).axisGroup, set: setAxisGroup },
    gapWidth: {
      get: (target) => seriesOf(target).gapWidth ?? 150,
      set: (target, value) => changeSeries(target, { gapWidth: between(value, 0, 500) }),
    },
    overlap: {
      get: (target) => seriesOf(target).overlap ?? 0,
      set: (target, value) => changeSeries(target, { overlap: between(value, -100, 100) }),
    },
    markerStyle: {
      get: (target) => (seriesOf(target).markers === true ? "Automatic" : "None"),
      set: (target, value) => changeSeries(target, { markers: asOneOf(value, MARKERS) !== "None" }),
    },
    hasDataLabels: {
      get: (target) => seriesOf(target).dataLabels !== undefined,
      set: (target, value) =>
        changeSeries(target, {
          dataLabels: asBoolean(value) ? (seriesOf(target).dataLabels ?? {}) : undefined,
        }),
    },
  },
  navigations: {
    format: (target) => object("ChartSeriesFormat", target),
    points: (target) => object("ChartPointsCollection", target),
    dataLabels: (target) => object("ChartDataLabels", target),
  },
  methods: {
    setValues: (target, args) => setCells(target, args, "values"),
    setXAxisValues: (target, args) => setCells(target, args, "categories"),
    delete: (target) =>
      changeChart(target, {
        series: chartOf(target).series.filter((_series, index) => index !== target.index),
      }),
  },
});

export const chartSeriesFormatClass = define({
  className: "ChartSeriesFormat",
  introduced: "1.1",
  navigations: {
    fill: (target) => object("ChartFill", target),
    line: (target) => object("ChartLineFormat", target),
  },
});

/** Setting anything of the labels shows them. */
export const chartDataLabelsClass = define({
  className: "ChartDataLabels",
  introduced: "1.1",
  later: { numberFormat: "1.8" },
  properties: {
    numberFormat: {
      get: (target) => seriesOf(target).dataLabels?.numberFormat ?? "General",
      set: (target, value) =>
        changeSeries(target, { dataLabels: { ...seriesOf(target).dataLabels, numberFormat: asText(value) } }),
    },
    position: {
      get: (target) =>
        (seriesOf(target).dataLabels?.position ?? "OutsideEnd") as Excel.ChartDataLabelPosition,
      set: (target, value) =>
        changeSeries(target, {
          dataLabels: { ...seriesOf(target).dataLabels, position: asOneOf(value, POSITIONS) },
        }),
    },
    showValue: {
      get: (target) => seriesOf(target).dataLabels !== undefined,
      set: (target, value) =>
        changeSeries(target, {
          dataLabels: asBoolean(value) ? (seriesOf(target).dataLabels ?? {}) : undefined,
        }),
    },
  },
});
