import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { CellValue, Chart, ChartSeries } from "../../workbook/types";
import { axisOptions } from "./axisOptions";
import { barSpacing } from "./barSpacing";
import { chartKind, type ChartKind } from "./chartKind";
import { formatFigure } from "./formatFigure";
import { pieSeries } from "./pieOption";
import { CHART_COLORS, CHART_FONT, INK, PIXELS_PER_POINT, textLook } from "./look";

/** Reads the values behind a reference such as "Report!$B$2:$B$9". */
export type ReadReference = (reference: string) => CellValue[][];

type LabelOption = NonNullable<BarSeriesOption["label"]> & NonNullable<LineSeriesOption["label"]>;
type SeriesOption = BarSeriesOption | LineSeriesOption | PieSeriesOption;
export type ChartOption = ComposeOption<
  SeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** Excel's own defaults, in per cent of a bar's width. */
const DEFAULT_GAP_WIDTH = 150;
const DEFAULT_OVERLAP = 0;
/** Points. */
const DEFAULT_LINE_WEIGHT = 2.25;

/**
 * A chart of the workbook as ECharts draws it: combinations of columns, bars and lines on two value axes. Returns
 * null for a chart with a series of a type that the workbench does not draw (it stays in the file all the same).
 *
 * @param chart the chart; lengths in points
 * @param read gives the cells behind a reference; blank, text and error cells are no points
 * @example toEChartsOption(pareto, read)?.series // => [{ type: "bar", … }, { type: "line", yAxisIndex: 1, … }]
 */
export function toEChartsOption(chart: Chart, read: ReadReference): ChartOption | null {
  const pie = pieSeries(chart, read);
  if (pie) return pieOption(chart, pie);
  const drawn = chart.series
    .filter(({ filtered }) => filtered !== true)
    .map((series) => ({ series, kind: chartKind(series.type) }));
  const known = drawn.filter(
    (each): each is { series: ChartSeries; kind: ChartKind } => each.kind !== undefined,
  );
  if (known.length === 0 || known.length < drawn.length) return null;

  const horizontal = known.some(({ kind }) => kind.horizontal);
  const bars = known.filter(({ kind }) => kind.mark === "bar");
  const side = bars.some(({ kind }) => kind.stacked) ? 1 : bars.length;
  const spacing = barSpacing(
    side,
    first(bars, ({ series }) => series.gapWidth) ?? DEFAULT_GAP_WIDTH,
    first(bars, ({ series }) => series.overlap) ?? DEFAULT_OVERLAP,
  );
  const categories = known[0] ? read(known[0].series.categories).flat().map(String) : [];

  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT, color: INK.text },
    ...(chart.parts?.area?.fill ? { backgroundColor: chart.parts.area.fill } : {}),
    title: titleOption(chart),
    legend: legendOption(
      chart,
      known.map(({ series, kind }, index) => ({
        name: seriesName(series, index, read),
        icon: legendIcon(series, kind),
      })),
    ),
    grid: gridOption(chart),
    ...axisOptions(chart, categories, horizontal),
    series: known.map(({ series, kind }, index) =>
      seriesOption(series, kind, index, read, spacing, horizontal),
    ),
  };
}

/** A pie's legend names its slices. */
function pieOption(chart: Chart, series: PieSeriesOption): ChartOption {
  const slices = (series.data ?? []).flatMap((slice) =>
    typeof slice === "object" && slice !== null && "name" in slice && typeof slice.name === "string"
      ? [{ name: slice.name, icon: LEGEND_ICONS.bar }]
      : [],
  );
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT, color: INK.text },
    ...(chart.parts?.area?.fill ? { backgroundColor: chart.parts.area.fill } : {}),
    title: titleOption(chart),
    legend: legendOption(chart, slices),
    series: [series],
  };
}

function first<T, R>(items: readonly T[], of: (item: T) => R | undefined): R | undefined {
  return items.map(of).find((value) => value !== undefined);
}

/** A series is named by a text or by a cell; an unnamed one by its place, as in Excel. */
function seriesName(series: ChartSeries, index: number, read: ReadReference): string {
  const name = series.name.startsWith("=") ? String(read(series.name.slice(1))[0]?.[0] ?? "") : series.name;
  return name === "" ? `Series${index + 1}` : name;
}

function seriesOption(
  series: ChartSeries,
  kind: ChartKind,
  index: number,
  read: ReadReference,
  spacing: { barCategoryGap: string; barGap: string },
  horizontal: boolean,
): SeriesOption {
  const color = series.color ?? CHART_COLORS[index % CHART_COLORS.length] ?? INK.text;
  const shared = {
    name: seriesName(series, index, read),
    data: read(series.values)
      .flat()
      .map((value, point) => dataPoint(value, series.pointColors?.[point])),
    itemStyle: { color, ...borderLook(series.border) },
    ...(kind.stacked ? { stack: series.axisGroup } : {}),
    ...(series.axisGroup === "Secondary" ? { [horizontal ? "xAxisIndex" : "yAxisIndex"]: 1 } : {}),
    ...(series.dataLabels
      ? { label: labelOption(series.dataLabels, kind, horizontal, seriesName(series, index, read)) }
      : {}),
  };
  return kind.mark === "bar"
    ? { ...shared, ...spacing, type: "bar" }
    : { ...shared, ...lineLook(series, kind, color), type: "line" };
}

function lineLook(series: ChartSeries, kind: ChartKind, color: string): LineSeriesOption {
  return {
    lineStyle: {
      color,
      width: (series.lineWeight ?? DEFAULT_LINE_WEIGHT) * PIXELS_PER_POINT,
      type: series.dashed === true ? "dashed" : "solid",
    },
    symbol:
      (series.markers ?? kind.markers) ? (SYMBOLS[series.marker?.style ?? "Automatic"] ?? "circle") : "none",
    symbolSize: (series.marker?.size ?? 4.5) * PIXELS_PER_POINT,
    itemStyle: {
      color: series.marker?.background ?? color,
      ...(series.marker?.foreground === undefined ? {} : { borderColor: series.marker.foreground }),
    },
    smooth: series.smooth ?? false,
    ...(kind.area ? { areaStyle: { color, opacity: 0.4 } } : {}),
    z: 3,
  };
}

/** Excel.ChartMarkerStyle, as far as ECharts has it. */
const SYMBOLS: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Dash: "path://M0 0H6V1.5H0Z",
  None: "none",
};

function borderLook(border: ChartSeries["border"]): { borderColor?: string; borderWidth?: number } {
  if (border?.lineColor === undefined || border.lineStyle === "None") return {};
  return { borderColor: border.lineColor, borderWidth: (border.lineWeight ?? 0.75) * PIXELS_PER_POINT };
}

/** ECharts leaves out a point whose value is "-". */
function dataPoint(
  value: CellValue,
  color: string | undefined,
): { value: number | "-"; itemStyle?: { color: string } } {
  const point = { value: typeof value === "number" ? value : ("-" as const) };
  return color === undefined ? point : { ...point, itemStyle: { color } };
}

type LabelPlace = "inside" | "insideTop" | "insideRight" | "insideBottom" | "insideLeft" | Side;

function labelOption(
  labels: NonNullable<ChartSeries["dataLabels"]>,
  kind: ChartKind,
  horizontal: boolean,
  name: string,
): LabelOption {
  const { numberFormat, position, separator = ", ", look } = labels;
  return {
    show: true,
    position: labelPlace(position, kind, horizontal),
    color: INK.text,
    fontSize: 11,
    ...textLook(look),
    formatter: ({ value, name: category }) =>
      [
        ...(labels.showSeriesName === true ? [name] : []),
        ...(labels.showCategoryName === true ? [category] : []),
        ...(labels.showValue !== false && typeof value === "number"
          ? [formatFigure(value, numberFormat)]
          : []),
      ].join(separator),
  };
}

/** Excel.ChartDataLabelPosition, as seen from the base of an upright or a lying bar. */
function labelPlace(position: string | undefined, kind: ChartKind, horizontal: boolean): LabelPlace {
  switch (position) {
    case "Center":
      return "inside";
    case "InsideEnd":
      return horizontal ? "insideRight" : "insideTop";
    case "InsideBase":
      return horizontal ? "insideLeft" : "insideBottom";
    case "Bottom":
      return "bottom";
    case "Left":
      return "left";
    case "Right":
      return "right";
    default:
      if (kind.stacked && kind.mark === "bar") return "inside";
      return horizontal ? "right" : "top";
  }
}

function titleOption({ title, parts }: Chart): TitleComponentOption {
  return {
    show: title.visible,
    text: title.text,
    left: "center",
    top: 8,
    textStyle: { fontSize: 15, fontWeight: 600, color: INK.title, ...textLook(parts?.title) },
  };
}

const LEGEND_ICONS = {
  bar: "rect",
  line: "path://M0 0H14V2H0Z",
  dashed: "path://M0 0H6V2H0ZM8 0H14V2H8Z",
} as const;

/** A line's own mark would carry a dot that the line does not have. */
function legendIcon(series: ChartSeries, kind: ChartKind): string {
  if (kind.mark === "bar" || kind.area) return LEGEND_ICONS.bar;
  return series.dashed === true ? LEGEND_ICONS.dashed : LEGEND_ICONS.line;
}

function legendOption(
  { legend, parts }: Chart,
  data: { name: string; icon: string }[],
): LegendComponentOption {
  const side = sideOf(legend.position);
  return {
    show: legend.visible,
    data: data.filter((_entry, index) => legend.hiddenEntries?.includes(index) !== true),
    selectedMode: false,
    orient: side === "left" || side === "right" ? "vertical" : "horizontal",
    itemWidth: 14,
    itemHeight: 9,
    itemGap: 16,
    textStyle: { fontSize: 11, color: INK.text, ...textLook(parts?.legend) },
    ...LEGEND_PLACE[side],
  };
}

type Side = "top" | "bottom" | "left" | "right";

const LEGEND_PLACE: Readonly<Record<Side, LegendComponentOption>> = {
  top: { top: 34, left: "center" },
  bottom: { bottom: 8, left: "center" },
  left: { left: 10, top: "middle" },
  right: { right: 10, top: "middle" },
};

/** Excel.ChartLegendPosition; "Corner" and "Custom" are drawn where Excel puts a legend by itself. */
function sideOf(position: string): Side {
  if (position === "Top") return "top";
  if (position === "Left") return "left";
  return position === "Right" || position === "Corner" ? "right" : "bottom";
}

/** The plot with its axis texts fills what title and legend leave. */
function gridOption({ title, legend }: Chart): GridComponentOption {
  const side = legend.visible ? sideOf(legend.position) : undefined;
  return {
    outerBoundsMode: "same",
    outerBoundsContain: "all",
    top: (title.visible ? 44 : 16) + (side === "top" ? 22 : 0),
    bottom: side === "bottom" ? 36 : 12,
    left: side === "left" ? 110 : 14,
    right: side === "right" ? 110 : 14,
  };
}
