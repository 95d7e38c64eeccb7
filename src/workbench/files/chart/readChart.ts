import type { Chart, ChartAxis, ChartSeries } from "../../workbook/types";
import { readDrawingColor, type Palette } from "../styles/colors";
import { EMU_PER_POINT } from "../cells/units";
import {
  attribute,
  childNamed,
  childrenNamed,
  descend,
  descendants,
  elementsOf,
  flag,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";
import { chartTypeOf, LABEL_POSITIONS, LEGEND_POSITIONS, type ChartShape } from "./chartTypes";

/** A chart's own part, without its place and name, which its drawing holds. */
export type ChartPart = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "altText">;

const AXES = new Set(["catAx", "valAx", "dateAx", "serAx"]);
const NO_AXIS: ChartAxis = { visible: false, title: "", majorGridlines: false };

const value = (of: XmlElement | undefined, local: string): string | undefined =>
  attribute(childNamed(of, local), "val");
const number = (of: XmlElement | undefined, local: string): number | undefined =>
  numberAttribute(childNamed(of, local), "val");

/** Rich text of a title: paragraphs on lines of their own; of a title from a cell, the cached text. */
function titleText(title: XmlElement | undefined): string {
  const rich = descend(title, "tx", "rich");
  if (rich)
    return childrenNamed(rich, "p")
      .map((paragraph) =>
        [...descendants(paragraph)]
          .filter((one) => localName(one.name) === "t")
          .map(textOf)
          .join(""),
      )
      .join("\n");
  return textOf(descend(title, "tx", "strRef", "strCache", "pt", "v"));
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  if (!axis) return NO_AXIS;
  const scaling = childNamed(axis, "scaling");
  const minimum = number(scaling, "min");
  const maximum = number(scaling, "max");
  const format = childNamed(axis, "numFmt");
  return {
    visible: value(axis, "delete") !== "1",
    title: titleText(childNamed(axis, "title")),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(format && !flag(format, "sourceLinked")
      ? { numberFormat: attribute(format, "formatCode") ?? "General" }
      : {}),
    majorGridlines: childNamed(axis, "majorGridlines") !== undefined,
  };
}

const reference = (of: XmlElement | undefined): string =>
  textOf(
    elementsOf(of ?? { name: "", attributes: {}, children: [] }).flatMap(
      (one) => childNamed(one, "f") ?? [],
    )[0],
  );

function readLabels(labels: XmlElement | undefined): ChartSeries["dataLabels"] {
  if (!labels || value(labels, "delete") === "1") return undefined;
  const shown = ["showVal", "showPercent", "showCatName", "showSerName"].some(
    (name) => value(labels, name) === "1",
  );
  if (!shown) return undefined;
  const format = attribute(childNamed(labels, "numFmt"), "formatCode");
  const position = LABEL_POSITIONS[value(labels, "dLblPos") ?? ""];
  return {
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(position === undefined ? {} : { position }),
  };
}

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
  const dash = value(line, "prstDash");
  const width = numberAttribute(line, "w");
  const labels = readLabels(childNamed(series, "dLbls") ?? childNamed(plot, "dLbls"));
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
    ...(dash === undefined || dash === "solid" ? {} : { dashed: true }),
    ...(isLine ? { markers: symbol !== undefined && symbol !== "none" } : {}),
    ...(labels ? { dataLabels: labels } : {}),
    ...(Object.keys(pointColors).length > 0 ? { pointColors } : {}),
  };
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
  const title = childNamed(chart, "title");
  const legend = childNamed(chart, "legend");
  return {
    type,
    title: {
      visible: title !== undefined && value(chart, "autoTitleDeleted") !== "1",
      text: titleText(title),
    },
    legend: {
      visible: legend !== undefined,
      position: LEGEND_POSITIONS[value(legend, "legendPos") ?? "r"] ?? "Right",
    },
    series: series.sort((one, other) => one.order - other.order).map((one) => one.series),
    axes: {
      category: readAxis(axesOf(first).find((one) => one !== primary)),
      value: readAxis(primary),
      secondaryValue: readAxis(valueAxis(secondPlot)),
    },
    plotVisibleOnly: value(chart, "plotVisOnly") !== "0",
  };
}
