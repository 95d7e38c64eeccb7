import type { ChartErrorBars, ChartLabels, ChartSeries } from "../../workbook/types";
import { asBoolean, asInteger, asOneOf, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { CHART_TYPES, drawsLine } from "../charts/chartTypes";
import type { Family } from "../charts/chartTypes";
import { color, flag, integerIn, keeper, numberIn, oneOf } from "../charts/kept";
import { showsLabels } from "../charts/labels";
import { seriesLook, seriesPlace } from "../charts/looks";
import { WHOLE, at, changePart, chartOf, readPart, within } from "../charts/place";
import { plotOrderOf, withPlotOrder } from "../charts/plotOrder";
import { cellsOf } from "../charts/scale";
import { gradientMembers, isOf, markerMembers, only } from "../charts/seriesMembers";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { resolveReference } from "../resolve";
import { object } from "../targets";
import type { ChartTarget, HostObject, SeriesTarget } from "../targets";
import { absoluteReference } from "./namedItemCollection";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts (observed in Excel: longer names throw) */
export const NAME_LIMIT = 255;
const SPLITS = ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"] as const;
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;
const PIES: readonly Family[] = ["pie", "doughnut"];
const BARS: readonly Family[] = [
  "column",
  "secondPlot",
  "stock",
  "histogram",
  "boxes",
  "waterfall",
  "funnel",
];
const WITH_ERRORS: readonly Family[] = ["column", "line", "area", "scatter", "bubble"];
const HIDDEN_LABELS: ChartLabels = { showValue: false };
const NO_BARS: ChartErrorBars = { visible: false };

const keep = keeper<ChartSeries>();

/** The series of a chart at this place in its list. */
export function seriesTarget({ sheet, id }: ChartTarget, index: number): SeriesTarget {
  return { sheet, id, index, place: seriesPlace(index) };
}

function nameOf(target: SeriesTarget, { book }: HostContext): string {
  const { name } = readPart(target);
  const cell = name.startsWith("=") ? resolveReference(book, target.sheet, name.slice(1)) : null;
  return cell === null ? name : (cell.sheet.texts(cell)[0]?.[0] ?? name);
}

function setName(target: SeriesTarget, value: unknown): void {
  const name = asText(value);
  changePart(target, { name: name.length <= NAME_LIMIT ? name : fail("InvalidArgument") });
}

function setCells(
  target: SeriesTarget,
  args: Arguments,
  member: "values" | "categories" | "bubbleSizes",
): void {
  const cells = args.target(0, "Range") ?? fail("InvalidArgument");
  changePart(target, { [member]: absoluteReference(cells) });
}

/** A surface's border becomes the line, once the series is a line. */
function setType(target: SeriesTarget, value: unknown): void {
  const before = readPart(target);
  const type = asOneOf(value, CHART_TYPES);
  const { border, ...rest } = before;
  if (!drawsLine({ type }) || drawsLine(before) || border === undefined) changePart(target, { type });
  else
    changePart(target, {
      type,
      border: undefined,
      color: rest.color ?? border.lineColor,
      lineWeight: border.lineWeight ?? rest.lineWeight,
      lineStyle: border.lineStyle ?? rest.lineStyle,
    });
}

/** The secondary value axis is there as long as a series uses it. */
function setAxisGroup(target: SeriesTarget, value: unknown): void {
  changePart(target, { axisGroup: asOneOf(value, ["Primary", "Secondary"] as const) });
  const { series, axes } = chartOf(target);
  const visible = series.some(({ axisGroup }) => axisGroup === "Secondary");
  if (axes.secondaryValue.visible !== visible)
    changePart(at(target, WHOLE), { axes: { ...axes, secondaryValue: { ...axes.secondaryValue, visible } } });
}

/** "True if Excel assigns a different color or pattern to each data marker. The chart must contain only one series." */
function setVaryByCategories(target: SeriesTarget, value: unknown): void {
  const varyByCategories = asBoolean(value);
  if (varyByCategories && chartOf(target).series.length > 1) fail("InvalidArgument");
  changePart(target, { varyByCategories });
}

function dimension(target: SeriesTarget, args: Arguments): string {
  const { values, categories, bubbleSizes = "" } = readPart(target);
  switch (args.oneOf(0, DIMENSIONS)) {
    case "Categories":
    case "XValues":
      return categories;
    case "BubbleSizes":
      return bubbleSizes;
    default:
      return values;
  }
}

function errorBars(direction: "xErrorBars" | "yErrorBars", families: readonly Family[]) {
  return (target: SeriesTarget): HostObject =>
    isOf(target, families)
      ? object("ChartErrorBars", at(target, within(target.place, direction, NO_BARS)))
      : fail("InvalidOperation");
}

export const chartSeriesClass = define({
  className: "ChartSeries",
  introduced: "1.1",
  later: {
    axisGroup: "1.8",
    binOptions: "1.9",
    boxwhiskerOptions: "1.9",
    bubbleScale: "1.9",
    chartType: "1.7",
    dataLabels: "1.8",
    delete: "1.7",
    doughnutHoleSize: "1.7",
    explosion: "1.8",
    filtered: "1.7",
    firstSliceAngle: "1.8",
    gapWidth: "1.7",
    getDimensionDataSourceString: "1.15",
    getDimensionDataSourceType: "1.15",
    getDimensionValues: "1.12",
    gradientMaximumColor: "1.9",
    gradientMaximumType: "1.9",
    gradientMaximumValue: "1.9",
    gradientMidpointColor: "1.9",
    gradientMidpointType: "1.9",
    gradientMidpointValue: "1.9",
    gradientMinimumColor: "1.9",
    gradientMinimumType: "1.9",
    gradientMinimumValue: "1.9",
    gradientStyle: "1.9",
    hasDataLabels: "1.7",
    invertColor: "1.9",
    invertIfNegative: "1.8",
    mapOptions: "1.9",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
    markerSize: "1.7",
    markerStyle: "1.7",
    overlap: "1.8",
    parentLabelStrategy: "1.9",
    plotOrder: "1.7",
    secondPlotSize: "1.8",
    setBubbleSizes: "1.7",
    setValues: "1.7",
    setXAxisValues: "1.7",
    showConnectorLines: "1.9",
    showLeaderLines: "1.9",
    showShadow: "1.7",
    smooth: "1.7",
    splitType: "1.8",
    splitValue: "1.9",
    trendlines: "1.7",
    varyByCategories: "1.8",
    xErrorBars: "1.9",
    yErrorBars: "1.9",
  },
  exists: (target) => chartOf(target).series[target.index] !== undefined,
  properties: {
    name: { get: nameOf, set: setName },
    chartType: { get: (target) => readPart(target).type as Excel.ChartType, set: setType },
    axisGroup: { get: (target) => readPart(target).axisGroup, set: setAxisGroup },
    gapWidth: only(BARS, keep("gapWidth", 150, integerIn(0, 500))),
    overlap: only(["column"], keep("overlap", 0, integerIn(-100, 100))),
    plotOrder: {
      get: (target) => plotOrderOf(chartOf(target).series, target.index),
      set: (target, value) => {
        const series = withPlotOrder(chartOf(target).series, target.index, asInteger(value));
        changePart(at(target, WHOLE), { series: series ?? fail("InvalidArgument") });
      },
    },
    filtered: keep("filtered", false, flag),
    showShadow: keep("showShadow", false, flag),
    smooth: only(["line", "scatter"], {
      get: (target) => readPart(target).smooth ?? readPart(target).type.includes("Smooth"),
      set: (target, value) => changePart(target, { smooth: asBoolean(value) }),
    }),
    invertIfNegative: keep("invertIfNegative", false, flag),
    invertColor: keep("invertColor", "#FFFFFF", color),
    varyByCategories: {
      get: (target) => readPart(target).varyByCategories ?? isOf(target, PIES),
      set: setVaryByCategories,
    },
    firstSliceAngle: only(PIES, keep("firstSliceAngle", 0, integerIn(0, 360))),
    doughnutHoleSize: only(["doughnut"], keep("doughnutHoleSize", 50, integerIn(10, 90))),
    explosion: only([...PIES, "secondPlot"], keep("explosion", 0, integerIn(0, 400))),
    bubbleScale: only(["bubble"], keep("bubbleScale", 100, integerIn(0, 300))),
    secondPlotSize: only(["secondPlot"], keep("secondPlotSize", 75, integerIn(5, 200))),
    splitType: only(["secondPlot"], keep("splitType", "SplitByPosition", oneOf(SPLITS))),
    splitValue: only(["secondPlot"], keep("splitValue", 2, numberIn(0, Number.MAX_VALUE))),
    showConnectorLines: only(["waterfall"], keep("showConnectorLines", true, flag)),
    showLeaderLines: keep("showLeaderLines", false, flag),
    parentLabelStrategy: only(
      ["tree"],
      keep("parentLabelStrategy", "Overlapping", oneOf(["None", "Banner", "Overlapping"] as const)),
    ),
    ...gradientMembers,
    ...markerMembers,
    hasDataLabels: {
      get: (target) => showsLabels(readPart(target).dataLabels),
      set: (target, value) => {
        const { dataLabels } = readPart(target);
        const shown = showsLabels(dataLabels) ? dataLabels : { ...dataLabels, showValue: true };
        changePart(target, { dataLabels: asBoolean(value) ? shown : undefined });
      },
    },
  },
  navigations: {
    format: (target) => object("ChartSeriesFormat", target),
    points: (target) => object("ChartPointsCollection", target),
    dataLabels: (target) =>
      object("ChartDataLabels", at(target, within(target.place, "dataLabels", HIDDEN_LABELS))),
    trendlines: (target) => object("ChartTrendlineCollection", target),
    xErrorBars: errorBars("xErrorBars", ["scatter", "bubble"]),
    yErrorBars: errorBars("yErrorBars", WITH_ERRORS),
    binOptions: (target) =>
      isOf(target, ["histogram"])
        ? object("ChartBinOptions", at(target, within(target.place, "bins", {})))
        : fail("InvalidOperation"),
    boxwhiskerOptions: (target) =>
      isOf(target, ["boxes"])
        ? object("ChartBoxwhiskerOptions", at(target, within(target.place, "boxes", {})))
        : fail("InvalidOperation"),
    mapOptions: (target) =>
      isOf(target, ["map"])
        ? object("ChartMapOptions", at(target, within(target.place, "map", {})))
        : fail("InvalidOperation"),
  },
  methods: {
    setValues: (target, args) => setCells(target, args, "values"),
    setXAxisValues: (target, args) => setCells(target, args, "categories"),
    setBubbleSizes: (target, args) =>
      isOf(target, ["bubble"]) ? setCells(target, args, "bubbleSizes") : fail("InvalidArgument"),
    delete: (target) =>
      changePart(at(target, WHOLE), {
        series: chartOf(target).series.filter((_series, index) => index !== target.index),
      }),
    getDimensionValues: (target, args, { book }) =>
      cellsOf(book, target.sheet, dimension(target, args)).map(String),
    getDimensionDataSourceString: (target, args) => dimension(target, args),
    getDimensionDataSourceType: () => "LocalRange" as Excel.ChartDataSourceType,
  },
});

export const chartSeriesFormatClass = define({
  className: "ChartSeriesFormat",
  introduced: "1.1",
  navigations: {
    fill: (target) => object("ChartFill", seriesLook(target, target.index)),
    line: (target) => object("ChartLineFormat", seriesLook(target, target.index)),
  },
});
