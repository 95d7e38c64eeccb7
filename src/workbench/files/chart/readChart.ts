import type { Chart, ChartPart as ChartPartName, ChartPartLook, ChartSeries } from "../../workbook/types";
import type { Palette } from "../styles/colors";
import {
  attribute,
  childNamed,
  childrenNamed,
  descend,
  elementsOf,
  localName,
  type XmlElement,
} from "../xml/element";
import { chartTypeOf, LEGEND_POSITIONS } from "./chartTypes";
import { readAngle, readLook } from "./lookXml";
import { defined, named, number, titleFormula, titleText, value } from "./partValues";
import { readAxis } from "./readAxis";
import { readPlotShape } from "./readPlotShape";
import { readSeries } from "./readSeries";

/** A chart's own part, without its place and name, which its drawing holds. */
export type ChartPart = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "altText">;

const AXES = new Set(["catAx", "valAx", "dateAx", "serAx"]);

/** A chart part as the workbook knows charts; null when it draws something that the workbook cannot. */
export function readChart(root: XmlElement, palette: Palette): ChartPart | null {
  const chart = childNamed(root, "chart");
  const area = childNamed(chart, "plotArea");
  if (!chart || !area) return null;
  const plots = elementsOf(area).filter((one) => localName(one.name).endsWith("Chart"));
  const axesOf = axesIn(area);
  const valueAxis = (plot: XmlElement | undefined): XmlElement | undefined =>
    plot && axesOf(plot).filter(isValueAxis).at(-1);
  const first = plots[0];
  const primary = valueAxis(first);
  const series: { order: number; series: ChartSeries }[] = [];
  for (const plot of plots) {
    const shape = readPlotShape(plot);
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
      // Both axes of a scatter chart count.
      category: readAxis(
        primaryCategory,
        primaryCategory && isValueAxis(primaryCategory) ? undefined : primary,
      ),
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

/** Gives the axes that a plot is drawn on, which it names by their ids. */
function axesIn(area: XmlElement): (plot: XmlElement) => XmlElement[] {
  const axes = elementsOf(area).filter((one) => AXES.has(localName(one.name)));
  const byId = new Map(axes.map((axis) => [value(axis, "axId") ?? "", axis]));
  return (plot) => childrenNamed(plot, "axId").flatMap((one) => byId.get(attribute(one, "val") ?? "") ?? []);
}

const isValueAxis = (axis: XmlElement): boolean => localName(axis.name) === "valAx";

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
