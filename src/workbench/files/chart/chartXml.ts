import type { Chart, ChartAxis, ChartSeries } from "../../workbook/types";
import { omit } from "../omit";
import { element, type XmlElement } from "../xml/element";
import { categoryAxis, valueAxis, type AxisPlace } from "./axisXml";
import { CHART_SHAPES, LEGEND_POSITIONS, type ChartShape } from "./chartTypes";
import { solid, textLook, titleElement, valued } from "./drawingText";
import { seriesElement, type ReadReference } from "./seriesXml";

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
  CHART_SHAPES[type] ?? { element: "barChart", direction: "col", grouping: "clustered" };

/** Series that share a plot: same shape on the same axes. Markers belong to the series. */
function plotsOf(chart: ChartToWrite): Plot[] {
  const plots = new Map<string, Plot>();
  chart.series.forEach((series, index) => {
    const shape = shapeOf(series.type || chart.type);
    const key = JSON.stringify([omit(shape, "markers"), series.axisGroup]);
    const plot = plots.get(key) ?? { shape, axisGroup: series.axisGroup, series: [] };
    plot.series.push({ series: { ...series, markers: series.markers ?? shape.markers ?? false }, index });
    plots.set(key, plot);
  });
  // The primary axes' plots first: readers take the first axes for the primary ones.
  return [...plots.values()].sort(
    (one, other) => Number(one.axisGroup === "Secondary") - Number(other.axisGroup === "Secondary"),
  );
}

const firstOf = (plot: Plot, name: "gapWidth" | "overlap"): number | undefined =>
  plot.series.map((one) => one.series[name]).find((value) => value !== undefined);

function barSettings(plot: Plot): XmlElement[] {
  const stacked = plot.shape.grouping !== "clustered";
  const overlap = firstOf(plot, "overlap") ?? (stacked ? 100 : undefined);
  return [
    valued("gapWidth", firstOf(plot, "gapWidth") ?? 150),
    ...(overlap === undefined ? [] : [valued("overlap", overlap)]),
  ];
}

/** A plot with its own children in the order of its schema. */
function plotElement(plot: Plot, read: ReadReference): XmlElement {
  const { shape } = plot;
  const isPie = shape.element === "pieChart" || shape.element === "doughnutChart";
  const ids = IDS[plot.axisGroup];
  return element(`c:${shape.element}`, {}, [
    ...(shape.direction ? [valued("barDir", shape.direction)] : []),
    ...(shape.grouping ? [valued("grouping", shape.grouping)] : []),
    ...(shape.scatterStyle ? [valued("scatterStyle", shape.scatterStyle)] : []),
    ...(shape.radarStyle ? [valued("radarStyle", shape.radarStyle)] : []),
    valued("varyColors", isPie),
    ...plot.series.map(({ series, index }) => seriesElement(series, index, shape, read)),
    ...(shape.element === "barChart" ? barSettings(plot) : []),
    ...(shape.element === "lineChart" ? [valued("marker", 1)] : []),
    ...(isPie ? [valued("firstSliceAng", 0)] : []),
    ...(shape.element === "doughnutChart" ? [valued("holeSize", 50)] : []),
    ...(isPie ? [] : [valued("axId", ids.category), valued("axId", ids.value)]),
  ]);
}

/** The pair of axes of a group of plots. A bar chart's lie on their side. */
function axisPair(
  plots: readonly Plot[],
  group: ChartSeries["axisGroup"],
  category: ChartAxis,
  value: ChartAxis,
): XmlElement[] {
  const mine = plots.filter(
    (plot) => plot.axisGroup === group && !["pieChart", "doughnutChart"].includes(plot.shape.element),
  );
  if (mine.length === 0) return [];
  const lying = mine.some((plot) => plot.shape.direction === "bar");
  const scatter = mine.some((plot) => plot.shape.element === "scatterChart");
  const secondary = group === "Secondary";
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
    scatter ? valueAxis(category, categoryPlace, false) : categoryAxis(category, categoryPlace),
    valueAxis(value, valuePlace, !scatter),
  ];
}

/**
 * A chart part with copies of its values, so that readers that do not calculate show it too. Everything that
 * `Chart` says is in it; what it does not say is left to Excel's own choice.
 */
export function chartXml(chart: ChartToWrite, read: ReadReference, date1904: boolean): XmlElement {
  const plots = plotsOf(chart);
  const { category, value, secondaryValue } = chart.axes;
  const position =
    Object.entries(LEGEND_POSITIONS).find(([, name]) => name === chart.legend.position)?.[0] ?? "r";
  return element("c:chartSpace", NAMESPACES, [
    valued("date1904", date1904),
    valued("roundedCorners", 0),
    element("c:chart", {}, [
      ...(chart.title.visible ? [titleElement(chart.title.text, TITLE_SIZE, false)] : []),
      valued("autoTitleDeleted", !chart.title.visible),
      element("c:plotArea", {}, [
        element("c:layout"),
        ...plots.map((plot) => plotElement(plot, read)),
        ...axisPair(plots, "Primary", category, value),
        ...axisPair(plots, "Secondary", { visible: false, title: "", majorGridlines: false }, secondaryValue),
      ]),
      ...(chart.legend.visible
        ? [element("c:legend", {}, [valued("legendPos", position), valued("overlay", 0), textLook(900)])]
        : []),
      valued("plotVisOnly", chart.plotVisibleOnly),
      valued("dispBlanksAs", "gap"),
    ]),
    element("c:spPr", {}, [solid("#FFFFFF"), element("a:ln", { w: 9525 }, [solid("#D9D9D9")])]),
    textLook(1000),
  ]);
}
