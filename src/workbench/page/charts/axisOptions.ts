import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Chart, ChartAxis, ChartPartLook } from "../../workbook/types";
import { formatFigure } from "./formatFigure";
import { INK, PIXELS_PER_POINT, textLook } from "./look";

/** What both kinds of axes share, so that one description serves across and upwards. */
type ValueAxis = Extract<XAXisComponentOption, { type?: "value" }> &
  Extract<YAXisComponentOption, { type?: "value" }>;
type CategoryAxis = Extract<XAXisComponentOption, { type?: "category" }> &
  Extract<YAXisComponentOption, { type?: "category" }>;

const LABEL = { fontSize: 11, color: INK.text };
/** Mean width of a letter at that size, in pixels; a Chinese character counts as two. */
const LETTER = 6;
const LONGEST_LABEL = 132;
/** What the axes leave of a chart's width, about. */
const PLOT_SHARE = 0.85;

/**
 * The axes of a chart: categories along one side, values along the other, and a second value axis opposite when a
 * series asks for it. Bar charts have their categories on the left.
 */
export function axisOptions(
  chart: Chart,
  categories: string[],
  horizontal: boolean,
): { xAxis: XAXisComponentOption[]; yAxis: YAXisComponentOption[] } {
  const category = categoryAxis(chart, categories, horizontal);
  const values = [valueAxis(chart.axes.value, horizontal, false, chart.parts?.value)];
  if (chart.series.some(({ axisGroup }) => axisGroup === "Secondary")) {
    values.push(valueAxis(chart.axes.secondaryValue, horizontal, true, chart.parts?.secondaryValue));
  }
  return horizontal ? { xAxis: values, yAxis: [category] } : { xAxis: [category], yAxis: values };
}

function categoryAxis(
  { axes, width, parts }: Chart,
  categories: string[],
  horizontal: boolean,
): CategoryAxis {
  const longest = Math.max(0, ...categories.map(lettersIn)) * LETTER;
  const room = (width * PIXELS_PER_POINT * PLOT_SHARE) / Math.max(1, categories.length);
  return {
    type: "category",
    show: axes.category.visible,
    inverse: axes.category.reversePlotOrder ?? false,
    data: categories,
    ...axisTitle(axes.category, horizontal ? "side" : "below"),
    axisLine: { lineStyle: { color: INK.axis } },
    ...ticks(axes.category),
    axisLabel: {
      ...LABEL,
      interval: (axes.category.tickLabelSpacing ?? 1) - 1,
      hideOverlap: true,
      ...(horizontal ? {} : labelFit(longest, room)),
      ...labelLook(axes.category, parts?.category),
    },
    splitLine: { show: axes.category.majorGridlines, lineStyle: { color: INK.gridline } },
  };
}

/** As Excel does: beside each other where they fit, else in two lines, else turned. */
function labelFit(longest: number, room: number): CategoryAxis["axisLabel"] {
  if (longest <= room) return {};
  if (longest <= room * 1.8) return { width: room, overflow: "break" };
  return { rotate: 45, width: LONGEST_LABEL, overflow: "truncate" };
}

function lettersIn(label: string): number {
  return [...label].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);
}

function valueAxis(
  axis: ChartAxis,
  horizontal: boolean,
  secondary: boolean,
  look: ChartPartLook | undefined,
): ValueAxis {
  return {
    ...scaleType(axis),
    show: axis.visible,
    inverse: axis.reversePlotOrder ?? false,
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
    ...(secondary ? { position: horizontal ? "top" : "right" } : {}),
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...axisTitle(axis, horizontal ? (secondary ? "above" : "below") : "side"),
    axisLine: { show: false },
    ...ticks(axis),
    axisLabel: {
      ...LABEL,
      formatter: (value: number) => formatFigure(value / displayUnit(axis), axis.numberFormat),
      ...labelLook(axis, look),
    },
    minorSplitLine: { show: axis.minorGridlines ?? false, lineStyle: { color: INK.gridline, opacity: 0.5 } },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: INK.gridline } },
  };
}

/** ECharts takes the logarithm's base beside the type; its types of axes are different types here. */
function scaleType({ scaleType: scale, logBase }: ChartAxis): ValueAxis {
  return scale === "Logarithmic"
    ? ({ type: "log", logBase: logBase ?? 10 } as unknown as ValueAxis)
    : { type: "value" };
}

function ticks({ majorTickMark = "None", minorTickMark = "None" }: ChartAxis) {
  return {
    axisTick: { show: majorTickMark !== "None", inside: majorTickMark === "Inside" },
    minorTick: { show: minorTickMark !== "None" },
  };
}

/** Excel and ECharts both turn texts upwards for positive angles. */
function labelLook({ tickLabelPosition, textOrientation }: ChartAxis, look: ChartPartLook | undefined) {
  return {
    ...(tickLabelPosition === "None" ? { show: false } : {}),
    ...(textOrientation === undefined || textOrientation === 180 ? {} : { rotate: textOrientation }),
    ...textLook(look),
  };
}

const UNITS: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

function displayUnit({ displayUnit: unit = "None", customDisplayUnit = 1 }: ChartAxis): number {
  return unit === "Custom" ? customDisplayUnit : (UNITS[unit] ?? 1);
}

function axisTitle({ title }: ChartAxis, side: "side" | "below" | "above") {
  if (title === "") return {};
  return {
    name: title,
    nameLocation: "middle" as const,
    nameGap: side === "side" ? 14 : 10,
    nameTextStyle: { fontSize: 11, color: INK.text },
  };
}
