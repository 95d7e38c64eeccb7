import type { Chart, ChartAxis, ChartBox, ChartSeries } from "../../workbook/types";
import { omit } from "../omit";
import { element, type XmlElement } from "../xml/element";
import { categoryAxis, valueAxis, type AxisLooks, type AxisPlace } from "./axisXml";
import { CHART_SHAPES, EXPLODED, EXPLOSION, LEGEND_POSITIONS, isRound, type ChartShape } from "./chartTypes";
import { solid, valued } from "./drawingText";
import { lineXml, shapeXml, textXml } from "./lookXml";
import { seriesElement, type ReadReference } from "./seriesXml";
import { titleXml } from "./titleXml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const TITLE_SIZE = 1400;
const IDS = {
  Primary: { category: 111_000_001, value: 111_000_002 },
  Secondary: { category: 111_000_003, value: 111_000_004 },
};

type ChartToWrite = Omit<Chart, "id">;
interface Plot {
  shape: ChartShape;
  axisGroup: ChartSeries["axisGroup"];
  series: { series: ChartSeries; index: number }[];
}

/** A type that the file format has no plot for is drawn as columns rather than not at all. */
const shapeOf = (type: string): ChartShape =>
  CHART_SHAPES[EXPLODED[type] ?? type] ?? { element: "barChart", direction: "col", grouping: "clustered" };

/** Series that share a plot: same shape on the same axes. Markers belong to the series. */
function plotsOf(chart: ChartToWrite): Plot[] {
  const plots = new Map<string, Plot>();
  chart.series.forEach((series, index) => {
    const shape = shapeOf(series.type || chart.type);
    const key = JSON.stringify([omit(shape, "markers"), series.axisGroup]);
    const plot = plots.get(key) ?? { shape, axisGroup: series.axisGroup, series: [] };
    const exploded = series.type in EXPLODED ? { explosion: EXPLOSION } : {};
    plot.series.push({
      series: { ...exploded, ...series, markers: series.markers ?? shape.markers ?? false },
      index,
    });
    plots.set(key, plot);
  });
  // The primary axes' plots first: readers take the first axes for the primary ones.
  return [...plots.values()].sort(
    (one, other) => Number(one.axisGroup === "Secondary") - Number(other.axisGroup === "Secondary"),
  );
}

type PlotSetting =
  | "gapWidth"
  | "overlap"
  | "firstSliceAngle"
  | "doughnutHoleSize"
  | "secondPlotSize"
  | "bubbleScale"
  | "splitValue";
const firstOf = (plot: Plot, name: PlotSetting): number | undefined =>
  plot.series.map((one) => one.series[name]).find((value) => value !== undefined);

function barSettings(plot: Plot): XmlElement[] {
  const stacked = plot.shape.grouping !== "clustered";
  const overlap = firstOf(plot, "overlap") ?? (stacked ? 100 : undefined);
  return [
    valued("gapWidth", firstOf(plot, "gapWidth") ?? 150),
    ...(overlap === undefined ? [] : [valued("overlap", overlap)]),
  ];
}

const SPLITS = {
  SplitByPosition: "pos",
  SplitByValue: "val",
  SplitByPercentValue: "percent",
  SplitByCustomSplit: "cust",
} as const;

/** What a pie or a ring has besides its slices. */
function roundSettings(plot: Plot): XmlElement[] {
  const angle = firstOf(plot, "firstSliceAngle") ?? 0;
  switch (plot.shape.element) {
    case "pieChart":
      return [valued("firstSliceAng", angle)];
    case "doughnutChart":
      return [valued("firstSliceAng", angle), valued("holeSize", firstOf(plot, "doughnutHoleSize") ?? 50)];
    case "ofPieChart": {
      const split = plot.series[0]?.series.splitType;
      return [
        valued("gapWidth", firstOf(plot, "gapWidth") ?? 100),
        ...(split === undefined
          ? []
          : [valued("splitType", SPLITS[split]), valued("splitPos", firstOf(plot, "splitValue") ?? 2)]),
        valued("secondPieSize", firstOf(plot, "secondPlotSize") ?? 75),
        element("c:serLines"),
      ];
    }
    default:
      return [];
  }
}

/** A plot with its own children in the order of its schema. */
function plotElement(plot: Plot, read: ReadReference): XmlElement {
  const { shape } = plot;
  const round = isRound(shape);
  const ids = IDS[plot.axisGroup];
  const varies = plot.series[0]?.series.varyByCategories ?? round;
  return element(`c:${shape.element}`, {}, [
    ...(shape.ofPieType ? [valued("ofPieType", shape.ofPieType)] : []),
    ...(shape.direction ? [valued("barDir", shape.direction)] : []),
    ...(shape.grouping ? [valued("grouping", shape.grouping)] : []),
    ...(shape.scatterStyle ? [valued("scatterStyle", shape.scatterStyle)] : []),
    ...(shape.radarStyle ? [valued("radarStyle", shape.radarStyle)] : []),
    valued("varyColors", varies),
    ...plot.series.map(({ series, index }) => seriesElement(series, index, shape, read)),
    ...(shape.element === "barChart" ? barSettings(plot) : []),
    ...(shape.element === "bubbleChart" ? [valued("bubbleScale", firstOf(plot, "bubbleScale") ?? 100)] : []),
    ...(shape.element === "lineChart" ? [valued("marker", 1)] : []),
    ...roundSettings(plot),
    ...(round ? [] : [valued("axId", ids.category), valued("axId", ids.value)]),
  ]);
}

/** The pair of axes of a group of plots. A bar chart's lie on their side. */
function axisPair(
  plots: readonly Plot[],
  group: ChartSeries["axisGroup"],
  chart: ChartToWrite,
): XmlElement[] {
  const mine = plots.filter((plot) => plot.axisGroup === group && !isRound(plot.shape));
  if (mine.length === 0) return [];
  const lying = mine.some((plot) => plot.shape.direction === "bar");
  const scatter = mine.some(({ shape }) => ["scatterChart", "bubbleChart"].includes(shape.element));
  const secondary = group === "Secondary";
  const { axes } = chart;
  const category = secondary ? (axes.secondaryCategory ?? HIDDEN_AXIS) : axes.category;
  const value = secondary ? axes.secondaryValue : axes.value;
  const looks = {
    category: looksOf(chart, secondary ? "secondaryCategory" : "category"),
    value: looksOf(chart, secondary ? "secondaryValue" : "value"),
  };
  const ids = IDS[group];
  const categoryPlace: AxisPlace = {
    id: ids.category,
    crosses: ids.value,
    side: lying ? "l" : "b",
    atMaximum: false,
  };
  const valuePlace: AxisPlace = {
    id: ids.value,
    crosses: ids.category,
    side: lying ? (secondary ? "t" : "b") : secondary ? "r" : "l",
    atMaximum: secondary,
  };
  return [
    scatter
      ? valueAxis(category, categoryPlace, false, looks.category, value)
      : categoryAxis(category, categoryPlace, looks.category, value),
    valueAxis(value, valuePlace, !scatter, looks.value, category),
  ];
}

const HIDDEN_AXIS: ChartAxis = { visible: false, title: "", majorGridlines: false };

function looksOf(
  { parts = {} }: ChartToWrite,
  axis: "category" | "value" | "secondaryCategory" | "secondaryValue",
): AxisLooks {
  return {
    axis: parts[axis],
    title: parts[`${axis}Title`],
    gridlines: parts[`${axis}Gridlines`],
    minorGridlines: parts[`${axis}MinorGridlines`],
  };
}

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** A part that was put somewhere by hand, in shares of the chart's size. */
function layoutXml(
  { left, top, width, height }: ChartBox,
  chart: ChartToWrite,
  target?: "inner" | "outer",
): XmlElement[] {
  if (left === undefined && top === undefined && width === undefined && height === undefined) return [];
  const share = (name: string, part: number | undefined, whole: number): XmlElement[] =>
    part === undefined ? [] : [valued(name, part / whole)];
  return [
    element("c:layout", {}, [
      element("c:manualLayout", {}, [
        ...(target === undefined ? [] : [valued("layoutTarget", target)]),
        ...(left === undefined ? [] : [valued("xMode", "edge")]),
        ...(top === undefined ? [] : [valued("yMode", "edge")]),
        ...share("x", left, chart.width),
        ...share("y", top, chart.height),
        ...share("w", width, chart.width),
        ...share("h", height, chart.height),
      ]),
    ]),
  ];
}

function legendXml(chart: ChartToWrite): XmlElement[] {
  const { legend, parts = {} } = chart;
  if (!legend.visible) return [];
  const position = Object.entries(LEGEND_POSITIONS).find(([, name]) => name === legend.position)?.[0] ?? "r";
  return [
    element("c:legend", {}, [
      valued("legendPos", position),
      ...(legend.hiddenEntries ?? []).map((index) =>
        element("c:legendEntry", {}, [valued("idx", index), valued("delete", 1)]),
      ),
      ...layoutXml(legend, chart),
      valued("overlay", legend.overlay ?? false),
      ...shapeXml(parts.legend),
      textXml(parts.legend, 900),
    ]),
  ];
}

function dataTableXml({ dataTable, parts = {} }: ChartToWrite): XmlElement[] {
  if (dataTable?.visible !== true) return [];
  return [
    element("c:dTable", {}, [
      valued("showHorzBorder", dataTable.showHorizontalBorder),
      valued("showVertBorder", dataTable.showVerticalBorder),
      valued("showOutline", dataTable.showOutlineBorder),
      valued("showKeys", dataTable.showLegendKey),
      ...shapeXml(parts.dataTable),
      textXml(parts.dataTable, 900),
    ]),
  ];
}

/**
 * A chart part with copies of its values, so that readers that do not calculate show it too. Everything that
 * `Chart` says is in it; what it does not say is left to Excel's own choice.
 */
export function chartXml(chart: ChartToWrite, read: ReadReference, date1904: boolean): XmlElement {
  const plots = plotsOf(chart);
  const { title, parts = {}, plotArea = {} } = chart;
  const border = element("a:ln", { w: 9525 }, [solid("#D9D9D9")]);
  return element("c:chartSpace", NAMESPACES, [
    valued("date1904", date1904),
    valued("roundedCorners", chart.roundedCorners ?? false),
    ...(chart.style === undefined || chart.style > LAST_FILE_STYLE ? [] : [valued("style", chart.style)]),
    element("c:chart", {}, [
      ...(title.visible
        ? [
            titleXml({
              text: title.text,
              formula: title.formula,
              size: TITLE_SIZE,
              degrees: title.textOrientation,
              look: parts.title,
              overlay: title.overlay,
              runs: title.runs,
            }),
          ]
        : []),
      valued("autoTitleDeleted", !title.visible),
      element("c:plotArea", {}, [
        ...(plotArea.inside
          ? layoutXml(plotArea.inside, chart, "inner")
          : plotArea.position === "Custom"
            ? layoutXml(plotArea, chart, "outer")
            : [element("c:layout")]),
        ...plots.map((plot) => plotElement(plot, read)),
        ...axisPair(plots, "Primary", chart),
        ...axisPair(plots, "Secondary", chart),
        ...dataTableXml(chart),
        ...shapeXml(parts.plotArea),
      ]),
      ...legendXml(chart),
      valued("plotVisOnly", chart.plotVisibleOnly),
      valued("dispBlanksAs", BLANKS[chart.displayBlanksAs ?? "NotPlotted"]),
      ...(chart.showDataLabelsOverMaximum === undefined
        ? []
        : [valued("showDLblsOverMax", chart.showDataLabelsOverMaximum)]),
    ]),
    element("c:spPr", {}, [
      parts.area?.fill === "" ? element("a:noFill") : solid(parts.area?.fill ?? "#FFFFFF"),
      (parts.area && lineXml(parts.area)) ?? border,
    ]),
    textXml(parts.area, 1000),
  ]);
}

/** Excel's later styles have no number in the file. */
const LAST_FILE_STYLE = 48;
