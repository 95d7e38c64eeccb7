import type {
  Chart,
  ChartPart as ChartPartName,
  ChartPartLook,
  ChartPoint,
  ChartSeries,
} from "../../workbook/types";
import { readDrawingColor, type Palette } from "../styles/colors";
import { EMU_PER_POINT } from "../cells/units";
import {
  attribute,
  childNamed,
  childrenNamed,
  descend,
  elementsOf,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";
import { chartTypeOf, LEGEND_POSITIONS, type ChartShape } from "./chartTypes";
import { readLabels, readPointLabels } from "./labelsXml";
import { readAngle, readLook, readShape } from "./lookXml";
import { readMarker } from "./markerXml";
import { defined, named, number, readAxis, titleFormula, titleText, value } from "./readAxis";
import { readErrorBars, readTrendlines } from "./trendXml";

/** A chart's own part, without its place and name, which its drawing holds. */
export type ChartPart = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "altText">;

const AXES = new Set(["catAx", "valAx", "dateAx", "serAx"]);

const reference = (of: XmlElement | undefined): string =>
  textOf(
    elementsOf(of ?? { name: "", attributes: {}, children: [] }).flatMap(
      (one) => childNamed(one, "f") ?? [],
    )[0],
  );

function readSeries(
  series: XmlElement,
  plot: XmlElement,
  type: string,
  secondary: boolean,
  palette: Palette,
): ChartSeries {
  const shape = childNamed(series, "spPr");
  const line = childNamed(shape, "ln");
  const isLine = ["lineChart", "scatterChart", "radarChart"].includes(localName(plot.name));
  const color = readDrawingColor(childNamed(isLine ? line : shape, "solidFill"), palette);
  const nameReference = textOf(descend(series, "tx", "strRef", "f"));
  const pointColors: Record<number, string> = {};
  for (const point of childrenNamed(series, "dPt")) {
    const own = readDrawingColor(descend(point, "spPr", "solidFill"), palette);
    if (own !== undefined) pointColors[number(point, "idx") ?? 0] = own;
  }
  const shapeLook = readShape(shape, palette);
  const { lineStyle } = shapeLook;
  const width = numberAttribute(line, "w");
  const labelled = childNamed(series, "dLbls") ?? childNamed(plot, "dLbls");
  const labels = readLabels(labelled, palette);
  const gapWidth = number(plot, "gapWidth");
  const overlap = number(plot, "overlap");
  const symbol = value(childNamed(series, "marker"), "symbol");
  return {
    name: nameReference === "" ? textOf(descend(series, "tx", "v")) : `=${nameReference}`,
    values: reference(childNamed(series, "val") ?? childNamed(series, "yVal")),
    categories: reference(childNamed(series, "cat") ?? childNamed(series, "xVal")),
    type,
    axisGroup: secondary ? "Secondary" : "Primary",
    ...(color === undefined ? {} : { color }),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(width === undefined ? {} : { lineWeight: width / EMU_PER_POINT }),
    ...(lineStyle === undefined || lineStyle === "None" ? {} : { dashed: true }),
    ...(isLine && lineStyle !== undefined && lineStyle !== "Dash" ? { lineStyle } : {}),
    ...(isLine ? { markers: symbol !== undefined && symbol !== "none" } : {}),
    ...(labels ? { dataLabels: labels } : {}),
    ...(Object.keys(pointColors).length > 0 ? { pointColors } : {}),
    ...readMore(series, plot, { isLine, color, shapeLook, labelled }, palette),
  };
}

interface Known {
  isLine: boolean;
  color: string | undefined;
  shapeLook: ChartPartLook;
  labelled: XmlElement | undefined;
}

/** What seldom stands in a file: markers of their own, borders, trendlines, error bars, single labels, pies. */
function readMore(
  series: XmlElement,
  plot: XmlElement,
  { isLine, color, shapeLook, labelled }: Known,
  palette: Palette,
): Partial<ChartSeries> {
  const { fill: _fill, ...border } = shapeLook;
  const trendlines = readTrendlines(series, palette);
  const points = readPoints(series, labelled, color, palette);
  const kind = localName(plot.name);
  const sizes = reference(childNamed(series, "bubbleSize"));
  const smooth = value(series, "smooth") === "1" && value(plot, "scatterStyle") !== "smoothMarker";
  const usual = (otherwise: number, read: number | undefined): number | undefined =>
    read === otherwise ? undefined : read;
  return {
    ...defined({
      marker: readMarker(childNamed(series, "marker"), color, palette),
      border: !isLine && Object.values(border).some((one) => one !== undefined) ? defined(border) : undefined,
      smooth: smooth ? true : undefined,
      trendlines: trendlines.length > 0 ? trendlines : undefined,
      points: Object.keys(points).length > 0 ? points : undefined,
      invertIfNegative: value(series, "invertIfNegative") === "1" ? true : undefined,
      explosion: number(series, "explosion"),
      bubbleSizes: sizes === "" ? undefined : sizes,
      bubbleScale: usual(100, number(plot, "bubbleScale")),
      firstSliceAngle: usual(0, number(plot, "firstSliceAng")),
      doughnutHoleSize: usual(50, number(plot, "holeSize")),
      secondPlotSize: usual(75, number(plot, "secondPieSize")),
      varyByCategories: value(plot, "varyColors") === "1" && !isRoundPlot(kind) ? true : undefined,
    }),
    ...readErrorBars(series, palette),
  };
}

const isRoundPlot = (kind: string): boolean =>
  kind === "pieChart" || kind === "doughnutChart" || kind === "ofPieChart";

function readPoints(
  series: XmlElement,
  labelled: XmlElement | undefined,
  color: string | undefined,
  palette: Palette,
): Record<number, ChartPoint> {
  const points: Record<number, ChartPoint> = {};
  for (const [index, label] of readPointLabels(labelled, palette)) points[index] = { label };
  for (const point of childrenNamed(series, "dPt")) {
    const index = number(point, "idx") ?? 0;
    const { fill: _fill, ...line } = readShape(childNamed(point, "spPr"), palette);
    const more = defined({
      border: Object.values(line).some((one) => one !== undefined) ? defined(line) : undefined,
      marker: readMarker(childNamed(point, "marker"), color, palette),
    });
    if (Object.keys(more).length > 0) points[index] = { ...points[index], ...more };
  }
  return points;
}

function shapeOf(plot: XmlElement): ChartShape | undefined {
  const hasMarkers = childrenNamed(plot, "ser").some((series) => {
    const symbol = value(childNamed(series, "marker"), "symbol");
    return symbol === undefined
      ? value(plot, "marker") === "1" || localName(plot.name) === "scatterChart"
      : symbol !== "none";
  });
  const grouping = value(plot, "grouping") as ChartShape["grouping"];
  switch (localName(plot.name)) {
    case "barChart":
      return {
        element: "barChart",
        direction: value(plot, "barDir") === "bar" ? "bar" : "col",
        grouping: grouping ?? "clustered",
      };
    case "lineChart":
      return { element: "lineChart", grouping: grouping ?? "standard", markers: hasMarkers };
    case "areaChart":
      return { element: "areaChart", grouping: grouping ?? "standard" };
    case "pieChart":
      return { element: "pieChart" };
    case "doughnutChart":
      return { element: "doughnutChart" };
    case "ofPieChart":
      return { element: "ofPieChart", ofPieType: value(plot, "ofPieType") === "bar" ? "bar" : "pie" };
    case "bubbleChart":
      return { element: "bubbleChart" };
    case "scatterChart":
      return {
        element: "scatterChart",
        scatterStyle: value(plot, "scatterStyle") === "smoothMarker" ? "smoothMarker" : "lineMarker",
        markers: hasMarkers,
      };
    case "radarChart":
      return {
        element: "radarChart",
        radarStyle: (value(plot, "radarStyle") ?? "standard") as ChartShape["radarStyle"],
      };
    default:
      return undefined;
  }
}

/** A chart part as the workbook knows charts; null when it draws something that the workbook cannot. */
export function readChart(root: XmlElement, palette: Palette): ChartPart | null {
  const chart = childNamed(root, "chart");
  const area = childNamed(chart, "plotArea");
  if (!chart || !area) return null;
  const plots = elementsOf(area).filter((one) => localName(one.name).endsWith("Chart"));
  const axes = elementsOf(area).filter((one) => AXES.has(localName(one.name)));
  const axisById = new Map(axes.map((axis) => [value(axis, "axId") ?? "", axis]));
  const axesOf = (plot: XmlElement): XmlElement[] =>
    childrenNamed(plot, "axId").flatMap((one) => axisById.get(attribute(one, "val") ?? "") ?? []);
  const valueAxis = (plot: XmlElement | undefined): XmlElement | undefined =>
    plot &&
    axesOf(plot)
      .filter((one) => localName(one.name) === "valAx")
      .at(-1);
  const first = plots[0];
  const primary = valueAxis(first);
  const series: { order: number; series: ChartSeries }[] = [];
  for (const plot of plots) {
    const shape = shapeOf(plot);
    const type = shape && chartTypeOf(shape);
    if (type === undefined) return null;
    const secondary = plot !== first && valueAxis(plot) !== primary;
    for (const one of childrenNamed(plot, "ser"))
      series.push({
        order: number(one, "order") ?? series.length,
        series: readSeries(one, plot, type, secondary, palette),
      });
  }
  const type = series[0]?.series.type;
  if (type === undefined || !first) return null;
  const secondPlot = plots.find((plot) => valueAxis(plot) !== primary);
  const primaryCategory = axesOf(first).find((one) => one !== primary);
  return {
    type,
    title: readTitle(chart),
    legend: readLegend(childNamed(chart, "legend")),
    series: series.sort((one, other) => one.order - other.order).map((one) => one.series),
    axes: {
      category: readAxis(primaryCategory, scales(primaryCategory) ? undefined : primary),
      value: readAxis(primary, primaryCategory),
      secondaryValue: readAxis(valueAxis(secondPlot)),
    },
    plotVisibleOnly: value(chart, "plotVisOnly") !== "0",
    ...defined({
      displayBlanksAs: named(BLANKS, value(chart, "dispBlanksAs"), "NotPlotted"),
      style: number(root, "style"),
      roundedCorners: value(root, "roundedCorners") === "1" ? true : undefined,
      dataTable: readDataTable(childNamed(area, "dTable")),
      parts: readParts(
        root,
        { category: primaryCategory, value: primary, secondaryValue: valueAxis(secondPlot) },
        palette,
      ),
    }),
  };
}

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** Both axes of a scatter chart count. */
const scales = (axis: XmlElement | undefined): boolean =>
  axis !== undefined && localName(axis.name) === "valAx";

function readTitle(chart: XmlElement): Chart["title"] {
  const title = childNamed(chart, "title");
  const angle = readAngle(descend(title, "tx", "rich", "bodyPr"));
  return {
    visible: title !== undefined && value(chart, "autoTitleDeleted") !== "1",
    text: titleText(title),
    ...defined({
      formula: titleFormula(title),
      overlay: value(title, "overlay") === "1" ? true : undefined,
      textOrientation: angle === 0 ? undefined : angle,
    }),
  };
}

function readLegend(legend: XmlElement | undefined): Chart["legend"] {
  const hidden = childrenNamed(legend, "legendEntry")
    .filter((entry) => value(entry, "delete") === "1")
    .map((entry) => number(entry, "idx") ?? 0);
  return {
    visible: legend !== undefined,
    position: LEGEND_POSITIONS[value(legend, "legendPos") ?? "r"] ?? "Right",
    ...defined({
      overlay: value(legend, "overlay") === "1" ? true : undefined,
      hiddenEntries: hidden.length > 0 ? hidden : undefined,
    }),
  };
}

function readDataTable(table: XmlElement | undefined): Chart["dataTable"] {
  if (!table) return undefined;
  return {
    visible: true,
    showHorizontalBorder: value(table, "showHorzBorder") === "1",
    showVerticalBorder: value(table, "showVertBorder") === "1",
    showOutlineBorder: value(table, "showOutline") === "1",
    showLegendKey: value(table, "showKeys") === "1",
  };
}

/** Looks of the parts that have one of their own. */
function readParts(
  root: XmlElement,
  axes: Record<"category" | "value" | "secondaryValue", XmlElement | undefined>,
  palette: Palette,
): Chart["parts"] {
  const chart = childNamed(root, "chart");
  const looks: [ChartPartName, ChartPartLook | undefined][] = [
    ["area", readLook(root, palette, 10, { fill: "#FFFFFF" })],
    ["plotArea", readLook(childNamed(chart, "plotArea"), palette, 10)],
    ["title", readLook(childNamed(chart, "title"), palette, 14)],
    ["legend", readLook(childNamed(chart, "legend"), palette, 9)],
    ...(["category", "value", "secondaryValue"] as const).flatMap((name): typeof looks => [
      [name, readLook(axes[name], palette, 9, name === "category" ? {} : { lineStyle: "None" })],
      [`${name}Title`, readLook(childNamed(axes[name], "title"), palette, 10)],
      [`${name}Gridlines`, readLook(childNamed(axes[name], "majorGridlines"), palette, 9)],
      [`${name}MinorGridlines`, readLook(childNamed(axes[name], "minorGridlines"), palette, 9)],
    ]),
  ];
  const said = looks.filter(([, look]) => look !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
